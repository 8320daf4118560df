import type { CallName, Input, Output } from '../../shared/contract/contract.ts';
import type { EventName, Events } from '../../shared/contract/events.ts';
import { Fault } from '../../shared/errors/fault.ts';
import { Refusal, refusalCode } from '../../shared/errors/refusal.ts';

/** Asks the backend or the main process; throws {@link Refusal} or {@link Fault}. */
export async function call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = await window.shouwang.call(name, input);
  if (answer.ok) return answer.value;
  if (answer.kind === 'fault') throw new Fault(answer.number);
  const code = refusalCode.safeParse(answer.code);
  throw code.success ? new Refusal(code.data, answer.facts) : new Fault(answer.code);
}

export function listen<Name extends EventName>(
  name: Name,
  handler: (payload: Events[Name]) => void,
): () => void {
  return window.shouwang.listen(name, handler);
}
