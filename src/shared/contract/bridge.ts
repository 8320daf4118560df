import type { Answer, CallName, Input, Output } from './contract.ts';
import type { EventName, Events } from './events.ts';

/** All that a page can reach beyond itself: `window.shouwang`. */
export interface Bridge {
  /** Asks the backend or, for `shell.*`, the shell. Never rejects for a refusal or a fault: the answer says so. */
  call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>>;
  /** Hears of an event until the returned function is called. */
  listen<Name extends EventName>(event: Name, handler: (payload: Events[Name]) => void): () => void;
}
