import type { Answer, BackendCallName, Input, Output } from '../shared/contract/contract.ts';
import type { MessageToShell } from '../shared/contract/wire.ts';
import { Refusal, refusalCode } from '../shared/errors/refusal.ts';
import type { BackendProcess } from './backend-process-handle.ts';
import { log } from './log.ts';

export interface BackendHost {
  /** Passes a request on as it came; the backend checks it. Answers `backend.gone` when the backend ends meanwhile. */
  ask(name: string, input: unknown): Promise<Answer<unknown>>;
  /** Ends the backend: asks, waits, then ends it by force. */
  stop(): Promise<void>;
}

export interface BackendHostOptions {
  readonly start: () => BackendProcess;
  readonly onEvent: (name: string, payload: unknown) => void;
  readonly waitBeforeKillMs?: number;
}

const GONE: Answer<never> = { ok: false, kind: 'refusal', code: 'backend.gone', facts: {} };

/** Starts the backend and looks after it. One that ends by itself is started once more; a second end is final. */
export function startBackendHost({
  start,
  onEvent,
  waitBeforeKillMs = 3000,
}: BackendHostOptions): BackendHost {
  let running: RunningBackend | null = null;
  let restarted = false;
  let stopping = false;

  const launch = () => {
    running = watch(start(), onEvent, (code) => {
      running = null;
      log('backend ended', { code: code ?? -1, asked: stopping ? 1 : 0 });
      if (stopping || restarted) return;
      restarted = true;
      launch();
      onEvent('backend.restarted', {});
    });
  };
  launch();

  return {
    ask: (name, input) => (running && !stopping ? running.ask(name, input) : Promise.resolve(GONE)),
    stop: async () => {
      stopping = true;
      if (!running) return;
      const { process, ended } = running;
      process.post({ kind: 'shutdown' });
      const timer = setTimeout(() => process.kill(), waitBeforeKillMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

interface RunningBackend {
  readonly process: BackendProcess;
  readonly ended: Promise<void>;
  ask(name: string, input: unknown): Promise<Answer<unknown>>;
}

/** Pairs answers with requests for one life of the backend; requests wait until it is ready. */
function watch(
  process: BackendProcess,
  onEvent: BackendHostOptions['onEvent'],
  onEnd: (code: number | null) => void,
): RunningBackend {
  const pending = new Map<number, (answer: Answer<unknown>) => void>();
  const waiting: (() => void)[] = [];
  let ready = false;
  let lastId = 0;

  const receive = (message: MessageToShell) => {
    switch (message.kind) {
      case 'ready':
        ready = true;
        for (const post of waiting.splice(0)) post();
        return;
      case 'answer':
        pending.get(message.id)?.(message.answer);
        pending.delete(message.id);
        return;
      case 'event':
        onEvent(message.name, message.payload);
    }
  };
  process.onMessage(receive);
  const ended = new Promise<void>((resolve) => {
    process.onExit((code) => {
      // First the successor, then the answers: whoever asks again at once must meet the living one.
      onEnd(code);
      for (const settle of pending.values()) settle(GONE);
      pending.clear();
      resolve();
    });
  });

  return {
    process,
    ended,
    ask: (name, input) =>
      new Promise((settle) => {
        const id = (lastId += 1);
        pending.set(id, settle);
        const post = () => process.post({ kind: 'request', id, name, input });
        if (ready) post();
        else waiting.push(post);
      }),
  };
}

/** A fault of the backend, known here only by its number. */
export class BackendFault extends Error {
  readonly number: string;
  constructor(number: string) {
    super(`the backend reported fault ${number}`);
    this.name = 'BackendFault';
    this.number = number;
  }
}

/** The shell's own use of the backend: the value, or the refusal or fault as a throw. */
export async function callBackend<Name extends BackendCallName>(
  backend: BackendHost,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer = await backend.ask(name, input);
  // The backend checks its own outputs by type; both ends are built together.
  if (answer.ok) return answer.value as Output<Name>;
  if (answer.kind === 'refusal') throw new Refusal(refusalCode.parse(answer.code), answer.facts);
  throw new BackendFault(answer.number);
}
