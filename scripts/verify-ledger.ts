// node scripts/verify-ledger.ts FILE: reads the ledger of a data file from its first entry to its last; see docs/models/time-bank.md.
import path from 'node:path';
import { openReadOnly } from '../src/backend/db/read-only.ts';
import { verifyStoredLedger } from '../src/backend/services/ledger/verify-stored-ledger.ts';

const USAGE = 'usage: npm run verify-ledger -- FILE';
/** What came of it, for whoever calls: no flaw, flaws, not a data file. */
const EXIT = { sound: 0, flawed: 1, unreadable: 2 } as const;

function verify(file: string): number {
  const db = openReadOnly(file);
  try {
    const { entries, accounts, lastHash, flaws } = verifyStoredLedger(db);
    const size = `${String(entries)} entries, ${String(accounts)} accounts, last hash ${lastHash ?? '-'}`;
    for (const { number, flaw } of flaws) {
      process.stdout.write(
        `${number === null ? 'beside the entries' : `entry ${String(number)}`}: ${flaw}\n`,
      );
    }
    process.stdout.write(`${flaws.length === 0 ? 'no flaw' : `${String(flaws.length)} flaws`}: ${size}\n`);
    return flaws.length === 0 ? EXIT.sound : EXIT.flawed;
  } finally {
    db.close();
  }
}

const [given] = process.argv.slice(2);
if (given === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = EXIT.unreadable;
} else {
  try {
    // npm runs this in the project's folder; the file is meant from where it was called.
    process.exitCode = verify(path.resolve(process.env['INIT_CWD'] ?? '.', given));
  } catch (error) {
    process.stderr.write(`cannot read ${given}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.unreadable;
  }
}
