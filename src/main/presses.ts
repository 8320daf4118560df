import type { Press } from './press.ts';

/** Two presses keep a two-core machine busy: one lays out while the other writes its PDF. */
const PRESSES = 2;

/**
 * Prints one thing after the other on two presses. Nothing new is begun once the job is stopped or one thing has failed;
 * the other press finishes what it is at before the failure rises. Every press is closed.
 */
export async function printAll<Item>(
  items: readonly Item[],
  { openPress, isStopped }: { readonly openPress: () => Press; readonly isStopped: () => boolean },
  printOne: (press: Press, item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const presses = Array.from({ length: Math.min(PRESSES, items.length) }, openPress);
  const work = async (press: Press): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined && !isStopped(); item = waiting.shift()) {
      try {
        await printOne(press, item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  try {
    const outcomes = await Promise.allSettled(presses.map(work));
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure) throw failure.reason;
  } finally {
    for (const press of presses) press.close();
  }
}
