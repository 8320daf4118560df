import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openConnection, type SqlValue, type WritableDb } from '../../src/backend/db/connection.ts';
import { verifyStoredLedger } from '../../src/backend/services/ledger/verify-stored-ledger.ts';
import { type BankStep, bankSteps, type Crowd, takeStep } from '../builders/any-bank-step.ts';
import { copyOfDataFile, foldedIn, keptPath, removeCopy } from '../builders/kept-data-files.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { aBank, type Bank, openABank } from '../builders/office-time-bank.ts';
import { seededRandom } from '../builders/random.ts';

const RUNS = 25;
let files = 0;

/** A data file after a sequence of steps; what cannot be done is refused, and nothing ever fails. */
async function liveThrough(steps: readonly (readonly [BankStep, number])[]): Promise<string> {
  files += 1;
  const dataFile = keptPath(`bank-${String(files)}.shouwang`);
  const office = await anOfficeAfter(openABank, dataFile);
  const bank = await aBank(office);
  const crowd = await crowdOf(bank);
  for (const [step, seed] of steps) {
    const before = office.logLines.length;
    await takeStep(bank, step, seededRandom(seed), crowd);
    const faults = office.logLines.slice(before).filter((line) => line.includes('"fault"'));
    if (faults.length > 0) throw new Error(`${step}: ${faults.join('\n')}`);
  }
  expect((await office.ask('timeBank.verify', {})).flaws).toEqual([]);
  await office.close();
  return foldedIn(dataFile);
}

async function crowdOf({ office, villageId }: Bank): Promise<Crowd> {
  const items = await Promise.all(
    (['goods', 'service'] as const).map(async (kind) => {
      const form = {
        name: kind,
        kind,
        unit: '',
        minutes: 30,
        yuanNote: '',
        stock: kind === 'goods' ? 4 : null,
      };
      const rest = { lowStock: 1, fromDate: null, toDate: null, active: true };
      return (await office.ask('timeBank.saveItem', { id: null, form: { ...form, ...rest } })).id;
    }),
  );
  const everybody = { role: 'all', placeId: null, onlyWithNeeds: false, search: '' } as const;
  const villages = (await office.ask('people.placeTree', {})).filter(({ level }) => level === 'village');
  const households = await office.ask('places.households', { villageId, search: '' });
  return {
    households: households.map(({ id }) => id),
    people: (await office.ask('people.list', everybody)).map(({ id }) => id),
    villages: villages.map(({ id }) => id),
    items,
  };
}

function withFile<Result>(dataFile: string, work: (db: WritableDb) => Result): Result {
  const db = openConnection(dataFile);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function expectWhole(db: WritableDb): number {
  const one = <Row>(sql: string): Row => db.find<Row>(sql)!;
  expect(one(`SELECT coalesce(sum(minutes), 0) AS sum FROM ledger_posting`)).toEqual({ sum: 0 });
  expect(one(`SELECT coalesce(sum(minutes), 0) AS sum FROM account_balance`)).toEqual({ sum: 0 });
  expect(
    db.all(`SELECT account_id FROM account_balance JOIN account ON account.id = account_id
      WHERE kind IN ('household','hold','pool') AND minutes < 0`),
  ).toEqual([]);
  expect(
    db.all(`SELECT ground_kind, ground_id FROM ledger_entry AS entry WHERE reverses IS NULL
        AND NOT EXISTS (SELECT 1 FROM ledger_entry WHERE reverses = entry.number)
      GROUP BY ground_kind, ground_id HAVING count(*) > 1`),
  ).toEqual([]);
  expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
  return one<{ count: number }>('SELECT count(*) AS count FROM ledger_entry').count;
}

const SEALED = [
  'ledger_entry',
  'ledger_posting',
  'account_balance',
  'account_quarter',
  'member_month',
  'member_balance',
];

/** Changes one value of one row as somebody with a database program would, and says whether that is found. */
function tamperedIsFound(db: WritableDb, table: string, place: number): boolean | null {
  const rows = db.all<Record<string, SqlValue>>(`SELECT * FROM ${table}`);
  const row = rows[place % Math.max(1, rows.length)];
  if (!row) return null;
  // Columns that are made of others are in no file.
  const columns = db
    .all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table)
    .map(({ name }) => name);
  const column = columns[place % columns.length]!;
  const where = columns.map((name) => `${name} IS ?`).join(' AND ');
  return db.rehearse(() => {
    const sql = `UPDATE ${table} SET ${column} = ? WHERE ${where}`;
    db.run(sql, changed(row[column] ?? null), ...columns.map((name) => row[name] ?? null));
    return verifyStoredLedger(db).flaws.length > 0;
  });
}

function changed(value: SqlValue): SqlValue {
  if (value === null) return 1;
  // Far enough to be nobody else's number.
  if (typeof value === 'number') return value + 1000;
  if (typeof value === 'string')
    return value.length === 0 ? '。' : `${value.slice(0, -1)}${value.endsWith('1') ? '2' : '1'}`;
  return value.map((byte, index) => (index === 0 ? byte ^ 1 : byte));
}

/** Foreign keys, checks and triggers keep honest programs out; they keep nobody out who wants in. */
function withoutGuards(db: WritableDb): void {
  db.script('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;');
  for (const { name } of db.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)) {
    db.script(`DROP TRIGGER ${name}`);
  }
}

it('holds through any sequence of services, decisions, reversals, disputes, new rules, moves, deaths and merged villages; and any value that is changed in it is found', async () => {
  const step = fc.tuple(fc.constantFrom(...bankSteps), fc.nat());
  let made = 0;
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 20, maxLength: 45 }),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      async (steps, places) => {
        const dataFile = await liveThrough(steps);
        withFile(dataFile, (db) => {
          made += expectWhole(db);
          withoutGuards(db);
          for (const [index, place] of places.entries()) {
            const table = SEALED[index % SEALED.length]!;
            const found = tamperedIsFound(db, table, place);
            if (found === null) continue;
            tried += 1;
            expect([table, place, found]).toEqual([table, place, true]);
          }
        });
        removeCopy(dataFile);
      },
    ),
    { seed: 20_261_123, numRuns: RUNS, endOnFailure: true },
  );
  expect(made).toBeGreaterThan(RUNS * 5);
  expect(tried).toBeGreaterThan(RUNS * 5);
});

it('is read anew by a command, which finds a byte that was changed in the file', async () => {
  const dataFile = await liveThrough([
    ['serve', 1],
    ['carry in', 2],
    ['serve', 3],
  ]);
  const script = path.join(import.meta.dirname, '../../scripts/verify-ledger.ts');
  const verify = (file: string) => {
    const { status, stdout } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
    return { status, stdout };
  };
  const sound = verify(dataFile);
  expect(sound.stdout).toMatch(/^no flaw: \d+ entries, \d+ accounts, last hash [0-9a-f]{64}\n$/);
  expect(sound.status).toBe(0);
  const copy = copyOfDataFile(dataFile);
  const { hash } = withFile(copy, (db) =>
    db.find<{ hash: Uint8Array }>('SELECT hash FROM ledger_entry WHERE number = 1')!,
  );
  const bytes = readFileSync(copy);
  const at = bytes.indexOf(Buffer.from(hash));
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(copy, bytes);
  const flawed = verify(copy);
  expect(flawed.stdout).toMatch(/entry \d+: (seal|link)/);
  expect(flawed.status).toBe(1);
  expect(verify(`${copy}-none`).status).toBe(2);
  expect(existsSync(`${copy}-none`)).toBe(false);
  removeCopy(copy);
});
