import type { Bridge } from '../../src/shared/contract/bridge.ts';
import type { Answer, CallName, Input, Output } from '../../src/shared/contract/contract.ts';
import type { EventName, Events } from '../../src/shared/contract/events.ts';
import { Fault } from '../../src/shared/errors/fault.ts';
import { Refusal } from '../../src/shared/errors/refusal.ts';

type Answers = { readonly [Name in CallName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>> };

export interface FakeBridge extends Bridge {
  /** Every call with its input, in order. */
  readonly asked: readonly { readonly name: CallName; readonly input: unknown }[];
  /** The inputs of all calls of one name. */
  inputsOf<Name extends CallName>(name: Name): readonly Input<Name>[];
  tell<Name extends EventName>(name: Name, payload: Events[Name]): void;
  answer(more: Answers): void;
}

/** Stands for the backend and the shell; typed by the contract, so that it cannot answer what they would not. */
export function fakeBridge(first: Answers): FakeBridge {
  let answers = first;
  const asked: { name: CallName; input: unknown }[] = [];
  const handlers = new Map<EventName, Set<(payload: never) => void>>();
  return {
    asked,
    inputsOf: (name) => asked.filter((one) => one.name === name).map((one) => one.input as never),
    tell: (name, payload) => handlers.get(name)?.forEach((handler) => handler(payload as never)),
    answer: (more) => {
      answers = { ...answers, ...more };
    },
    call: async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>> => {
      asked.push({ name, input });
      const answer = answers[name];
      try {
        if (answer === undefined) throw new Fault(`no answer to ${name}`);
        return { ok: true, value: await answer(input) };
      } catch (error) {
        if (error instanceof Refusal)
          return { ok: false, kind: 'refusal', code: error.code, facts: error.facts };
        return { ok: false, kind: 'fault', number: error instanceof Fault ? error.number : 'TEST' };
      }
    },
    listen: (name, handler) => {
      const all = handlers.get(name) ?? new Set();
      handlers.set(name, all);
      all.add(handler);
      return () => void all.delete(handler);
    },
  };
}
