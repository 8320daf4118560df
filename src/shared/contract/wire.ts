import type { Answer } from './contract.ts';

/**
 * What travels between the shell (the main process) and the backend, whichever way the backend runs.
 * Names and inputs are unknown here on purpose: the side that receives them checks them.
 */
export type RequestMessage = {
  readonly kind: 'request';
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
};
export type AnswerMessage = {
  readonly kind: 'answer';
  readonly id: number;
  readonly answer: Answer<unknown>;
};
export type EventMessage = { readonly kind: 'event'; readonly name: string; readonly payload: unknown };
/** The data file is open and migrated; requests before this are kept back by the shell. */
export type ReadyMessage = { readonly kind: 'ready' };
/** Finish what is being written, close the data file, end. */
export type ShutdownMessage = { readonly kind: 'shutdown' };

export type MessageToBackend = RequestMessage | ShutdownMessage;
export type MessageToShell = AnswerMessage | EventMessage | ReadyMessage;
