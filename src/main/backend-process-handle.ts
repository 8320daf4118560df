import type { MessageToBackend, MessageToShell } from '../shared/contract/wire.ts';

/** A running backend, whichever kind of process it is. */
export interface BackendProcess {
  post(message: MessageToBackend): void;
  onMessage(handler: (message: MessageToShell) => void): void;
  onExit(handler: (code: number | null) => void): void;
  kill(): void;
}
