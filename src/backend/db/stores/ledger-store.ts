import type { HouseholdId, PersonId } from '../../../shared/domain/ids.ts';
import {
  type AccountId,
  type EntryGround,
  type EntryKind,
  type EntryNumber,
  FIRST_PREVIOUS_HASH,
  type LedgerEntry,
  type Posting,
} from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { dayNumber, entryKindNumber } from './kept-numbers.ts';

/** The entry that was made last; undefined of an empty ledger. */
export function findLastEntry(db: ReadableDb): Pick<LedgerEntry, 'number' | 'hash' | 'date'> | undefined {
  return db.find(
    'SELECT number, date, lower(hex(hash)) AS hash FROM ledger_entry ORDER BY number DESC LIMIT 1',
  );
}

/** The number of the last entry before a day, 0 where there is none. Days never go back with the numbers, so that halving finds it. */
export function findNumberBefore(db: ReadableDb, day: CalendarDate): number {
  let before = 0;
  let from = (findLastEntry(db)?.number ?? 0) + 1;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    const date = db.find<{ date: CalendarDate }>(
      'SELECT date FROM ledger_entry WHERE number = ?',
      middle,
    )?.date;
    if (date !== undefined && date < day) before = middle;
    else from = middle;
  }
  return before;
}

export function findEntry(db: ReadableDb, number: EntryNumber): LedgerEntry | undefined {
  return listEntriesBetween(db, number, number)[0];
}

/** The entries with these numbers and between them, in their order. */
export function listEntriesBetween(db: ReadableDb, first: number, last: number): LedgerEntry[] {
  const postings = new Map<number, Posting[]>();
  for (const { number, accountId, personId, minutes } of db.all<Posting & { number: number }>(
    `SELECT entry_number AS number, account_id AS accountId, person_id AS personId, minutes
     FROM ledger_posting WHERE entry_number BETWEEN ? AND ? ORDER BY entry_number, position`,
    first,
    last,
  )) {
    const line: Posting = { accountId, personId, minutes };
    const lines = postings.get(number);
    if (lines) lines.push(line);
    else postings.set(number, [line]);
  }
  let previousHash =
    db.find<{ hash: string }>(
      'SELECT lower(hex(hash)) AS hash FROM ledger_entry WHERE number < ? ORDER BY number DESC LIMIT 1',
      first,
    )?.hash ?? FIRST_PREVIOUS_HASH;
  return db
    .all<EntryLine>(
      `SELECT number, kind, date, concerns, ground_kind AS groundKind, ground_id AS groundId,
         rule_version AS ruleVersion, handler_name AS handlerName, handler_household_id AS handlerHouseholdId,
         reviewer_name AS reviewerName, reviewer_household_id AS reviewerHouseholdId, reason, reverses,
         lower(hex(hash)) AS hash
       FROM ledger_entry WHERE number BETWEEN ? AND ? ORDER BY number`,
      first,
      last,
    )
    .map((line) => {
      const entry = toEntry(line, previousHash, postings.get(line.number) ?? []);
      previousHash = line.hash;
      return entry;
    });
}

/** Entries whose lines do not stand at 0, 1, 2 …; there are none in a sound file. */
export function listMisplacedLines(db: ReadableDb, first: number, last: number): EntryNumber[] {
  return db
    .all<{ number: EntryNumber }>(
      `SELECT entry_number AS number FROM ledger_posting WHERE entry_number BETWEEN ? AND ? GROUP BY entry_number
       HAVING min(position) <> 0 OR max(position) <> count(*) - 1 OR count(DISTINCT position) <> count(*)`,
      first,
      last,
    )
    .map(({ number }) => number);
}

/** Lines of accounts that belong to an entry which is not there; there are none in a sound file. */
export function countStrayPostings(db: ReadableDb): number {
  return (
    db.find<{ count: number }>(
      `SELECT count(*) AS count FROM ledger_posting
       WHERE NOT EXISTS (SELECT 1 FROM ledger_entry WHERE number = entry_number)`,
    )?.count ?? 0
  );
}

/** The standing entry of a ground: the one that was not reversed. Each kind of ground has an index of its own, found by its word. */
export function findStandingEntry(db: ReadableDb, { kind, id }: EntryGround): EntryNumber | undefined {
  return db.find<{ number: EntryNumber }>(
    `SELECT number FROM ledger_entry AS entry WHERE ground_kind = '${kind}' AND ground_id = ? AND reverses IS NULL
       AND NOT EXISTS (SELECT 1 FROM ledger_entry WHERE reverses = entry.number)
     ORDER BY number DESC LIMIT 1`,
    id,
  )?.number;
}

export function findReversalOf(db: ReadableDb, number: EntryNumber): EntryNumber | undefined {
  return db.find<{ number: EntryNumber }>('SELECT number FROM ledger_entry WHERE reverses = ?', number)
    ?.number;
}

/** Of an entry that is there. */
export function findKind(db: ReadableDb, number: EntryNumber): EntryKind {
  const line = db.find<{ kind: EntryKind }>('SELECT kind FROM ledger_entry WHERE number = ?', number);
  if (!line) throw new Error(`There is no entry ${String(number)}`);
  return line.kind;
}

export interface StoredBalance {
  readonly minutes: number;
  readonly frozenBy: EntryNumber | null;
}

/** What the sums say of an account; undefined where nothing ever happened on it. */
export function findBalance(db: ReadableDb, id: AccountId): StoredBalance | undefined {
  return db.find('SELECT minutes, frozen_by AS frozenBy FROM account_balance WHERE account_id = ?', id);
}

/** Writes a sealed entry with its lines and the villages that it touches; the sums are written beside it by `addToSums`. */
export function addEntry(db: WritableDb, entry: LedgerEntry): void {
  db.run(
    `INSERT INTO ledger_entry (number, kind_no, day, concerns, by_decision, ground_id, rule_version, handler_name,
       handler_household_id, reviewer_name, reviewer_household_id, reason, reverses, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    entry.number,
    entryKindNumber(entry.kind),
    dayNumber(entry.date),
    entry.concerns,
    entry.ground.kind === 'decision' ? 1 : 0,
    entry.ground.id,
    entry.ruleVersion,
    entry.handler.name,
    entry.handler.householdId,
    entry.reviewer.name,
    entry.reviewer.householdId,
    entry.reason,
    entry.reverses,
    Buffer.from(entry.hash, 'hex'),
  );
  entry.postings.forEach(({ accountId, personId, minutes }, position) => {
    db.run(
      'INSERT INTO ledger_posting (account_id, entry_number, position, person_id, minutes) VALUES (?, ?, ?, ?, ?)',
      accountId,
      entry.number,
      position,
      personId,
      minutes,
    );
  });
  db.run(
    'INSERT INTO rule_use (version, entries) VALUES (?, 1) ON CONFLICT DO UPDATE SET entries = entries + 1',
    entry.ruleVersion,
  );
  db.run(
    `INSERT INTO village_entry (village_id, entry_number)
     SELECT DISTINCT coalesce(household.village_id, account.village_id), ?1
     FROM account LEFT JOIN household ON household.id = household_id
     WHERE account.village_id IS NOT NULL AND account.id IN (SELECT value FROM json_each(?2))`,
    entry.number,
    JSON.stringify([...entry.postings.map(({ accountId }) => accountId), entry.concerns ?? 0]),
  );
}

interface EntryLine {
  readonly number: EntryNumber;
  readonly kind: EntryKind;
  readonly date: CalendarDate;
  readonly concerns: AccountId | null;
  readonly groundKind: EntryGround['kind'];
  readonly groundId: number;
  readonly ruleVersion: number;
  readonly handlerName: string;
  readonly handlerHouseholdId: HouseholdId | null;
  readonly reviewerName: string;
  readonly reviewerHouseholdId: HouseholdId | null;
  readonly reason: string;
  readonly reverses: EntryNumber | null;
  readonly hash: string;
}

function toEntry(line: EntryLine, previousHash: string, postings: readonly Posting[]): LedgerEntry {
  const { number, kind, date, concerns, ruleVersion, reason, reverses, hash } = line;
  return {
    number,
    kind,
    date,
    postings: [...postings],
    concerns,
    ground: { kind: line.groundKind, id: line.groundId },
    ruleVersion,
    handler: { name: line.handlerName, householdId: line.handlerHouseholdId },
    reviewer: { name: line.reviewerName, householdId: line.reviewerHouseholdId },
    reason,
    reverses,
    previousHash,
    hash,
  };
}

/** Who did a service, and when. */
export interface ServiceOfEntry {
  readonly helperId: PersonId;
  readonly date: CalendarDate;
}

/** The service that an entry rests on; undefined of what rests on no record. */
export function findServiceOf(db: ReadableDb, { kind, id }: EntryGround): ServiceOfEntry | undefined {
  if (kind !== 'service') return undefined;
  return db.find('SELECT helper_id AS helperId, date FROM service_record WHERE id = ?', id);
}

/** The services on which the entries with these numbers and between them rest, by entry. */
export function listServicesBetween(
  db: ReadableDb,
  first: number,
  last: number,
): Map<EntryNumber, ServiceOfEntry> {
  const lines = db.all<ServiceOfEntry & { number: EntryNumber }>(
    `SELECT number, helper_id AS helperId, service_record.date
     FROM ledger_entry JOIN service_record ON service_record.id = ground_id
     WHERE ground_kind = 'service' AND number BETWEEN ? AND ?`,
    first,
    last,
  );
  return new Map(lines.map(({ number, ...service }) => [number, service]));
}
