import type { Press } from './press.ts';

/** Two presses keep a two-core machine busy: one lays out while the other writes its PDF. */
const PRESSES = 2;

/** Prints every item, each on the press that is free. */
export type PrintAll = <Item>(
  items: readonly Item[],
  printOne: (press: Press, item: Item) => Promise<void>,
) => Promise<void>;

/**
 * Opens two presses, which start while it is still found out what there is to print, and closes them whatever happens.
 * `printAll` prints one thing after the other on both. Nothing new is begun once the job is stopped or one thing has
 * failed; the other press finishes what it is at before the failure rises.
 */
export async function withPresses<Result>(
  { openPress, isStopped }: { readonly openPress: () => Press; readonly isStopped: () => boolean },
  use: (printAll: PrintAll) => Promise<Result>,
): Promise<Result> {
  const presses = Array.from({ length: PRESSES }, openPress);
  const printAll: PrintAll = async (items, printOne) => {
    const waiting = [...items];
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
    const outcomes = await Promise.allSettled(presses.map(work));
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure) throw failure.reason;
  };
  try {
    return await use(printAll);
  } finally {
    for (const press of presses) press.close();
  }
}
