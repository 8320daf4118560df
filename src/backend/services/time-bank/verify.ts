import { setImmediate } from 'node:timers/promises';
import type { Output } from '../../../shared/contract/contract.ts';
import { verifyingPages } from '../ledger/verify-stored-ledger.ts';
import type { Office } from '../office.ts';

/** Reads the whole ledger as if it were written today; other calls are answered between its pages. */
export async function verifyLedger({ db }: Office): Promise<Output<'timeBank.verify'>> {
  const pages = verifyingPages(db);
  for (;;) {
    const step = pages.next();
    if (step.done) {
      const { entries, accounts, lastHash, flaws } = step.value;
      return { entries, accounts, lastHash, flaws: [...flaws] };
    }
    await setImmediate();
  }
}
