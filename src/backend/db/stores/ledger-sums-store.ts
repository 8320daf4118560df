import type { PersonId } from '../../../shared/domain/ids.ts';
import type { AccountId, EntryNumber, LedgerEntry } from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** What an entry adds to the sums beside the ledger. */
export interface SumsOfEntry {
  /** First day of the quarter of the entry. */
  readonly quarter: CalendarDate;
  readonly quarters: readonly QuarterLine[];
  /** Of a credited service or of its reversal. */
  readonly month: MonthLine | null;
}

/** Minutes of an account in a quarter: what came and went, and of it what was earned by services and had for goods and services. */
export interface QuarterLine {
  readonly accountId: AccountId;
  readonly paidIn: number;
  readonly paidOut: number;
  readonly earned: number;
  readonly redeemed: number;
}

/** Credited services of a helper in the month that begins on this day. */
export interface MonthLine {
  readonly personId: PersonId;
  readonly month: CalendarDate;
  readonly minutes: number;
  readonly services: number;
}

/** Writes the four sums beside an entry that was just written. */
export function addToSums(
  db: WritableDb,
  entry: LedgerEntry,
  { quarter, quarters, month }: SumsOfEntry,
): void {
  for (const { accountId, personId, minutes } of entry.postings) {
    addToBalance(db, accountId, minutes, entry);
    if (personId === null) continue;
    db.run(
      `INSERT INTO member_balance (account_id, person_id, minutes) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET minutes = minutes + excluded.minutes`,
      accountId,
      personId,
      minutes,
    );
  }
  for (const { accountId, paidIn, paidOut, earned, redeemed } of quarters) {
    db.run(
      `INSERT INTO account_quarter (account_id, quarter, paid_in, paid_out, earned, redeemed) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET paid_in = paid_in + excluded.paid_in, paid_out = paid_out + excluded.paid_out,
         earned = earned + excluded.earned, redeemed = redeemed + excluded.redeemed`,
      accountId,
      quarter,
      paidIn,
      paidOut,
      earned,
      redeemed,
    );
  }
  if (month !== null) {
    db.run(
      `INSERT INTO member_month (person_id, month, earned_minutes, services) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET earned_minutes = earned_minutes + excluded.earned_minutes,
         services = services + excluded.services`,
      month.personId,
      month.month,
      month.minutes,
      month.services,
    );
  }
  if (entry.concerns !== null) {
    addToBalance(db, entry.concerns, 0, entry);
    const frozenBy = entry.kind === 'freeze' ? entry.number : null;
    db.run('UPDATE account_balance SET frozen_by = ? WHERE account_id = ?', frozenBy, entry.concerns);
  }
}

function addToBalance(db: WritableDb, id: AccountId, minutes: number, { number, date }: LedgerEntry): void {
  db.run(
    `INSERT INTO account_balance (account_id, minutes, last_entry, last_date) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET minutes = minutes + excluded.minutes, last_entry = excluded.last_entry,
       last_date = excluded.last_date`,
    id,
    minutes,
    number,
    date,
  );
}

/** Every stored sum with what it is a sum of, to be compared with the entries. */
export function listStoredSums(db: ReadableDb): {
  balances: {
    accountId: AccountId;
    minutes: number;
    frozenBy: EntryNumber | null;
    lastEntry: EntryNumber;
    lastDate: CalendarDate;
  }[];
  members: { accountId: AccountId; personId: PersonId; minutes: number }[];
  quarters: (QuarterLine & { quarter: CalendarDate })[];
  months: MonthLine[];
} {
  return {
    balances: db.all(
      `SELECT account_id AS accountId, minutes, frozen_by AS frozenBy, last_entry AS lastEntry,
         last_date AS lastDate FROM account_balance`,
    ),
    members: db.all('SELECT account_id AS accountId, person_id AS personId, minutes FROM member_balance'),
    quarters: db.all(
      `SELECT account_id AS accountId, quarter, paid_in AS paidIn, paid_out AS paidOut, earned, redeemed
       FROM account_quarter`,
    ),
    months: db.all(
      'SELECT person_id AS personId, month, earned_minutes AS minutes, services FROM member_month',
    ),
  };
}
