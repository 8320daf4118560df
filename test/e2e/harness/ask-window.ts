import type { Page } from '@playwright/test';
import type { Answer, CallName, Input, Output } from '../../../src/shared/contract/contract.ts';

/** Asks as the window's own screens ask, past the screens: to prepare what a journey begins with. */
export async function askWindow<Name extends CallName>(
  window: Page,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer = (await window.evaluate(
    ([callName, callInput]) => globalThis.window.shouwang.call(callName, callInput as never),
    [name, input] as const,
  )) as Answer<Output<Name>>;
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}
