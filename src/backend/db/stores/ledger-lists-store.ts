import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { AccountId, EntryKind, EntryNumber } from '../../../shared/domain/time-bank.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { ACCOUNT_NAME } from './account-names-store.ts';

/** What an entry is about, for the words of a list. */
export interface EntryAbout {
  /** Of a service: its codes, what the line was called, for whom it was done. */
  readonly services: string | null;
  readonly title: string | null;
  readonly elderName: string | null;
  readonly itemName: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
}

const ABOUT = `record.services, record.title, elder.name AS elderName, item.name AS itemName, decision.quantity, item.unit`;
const ABOUT_TABLES = `LEFT JOIN service_record AS record ON entry.ground_kind = 'service' AND record.id = entry.ground_id
    LEFT JOIN person AS elder ON elder.id = record.elder_id
    LEFT JOIN time_bank_decision AS decision ON entry.ground_kind = 'decision' AND decision.id = entry.ground_id
    LEFT JOIN redemption_item AS item ON item.id = decision.item_id`;
const HEAD = `entry.number, entry.date, entry.kind, entry.handler_name AS handler, entry.reviewer_name AS reviewer,
  entry.reason, entry.reverses, (SELECT number FROM ledger_entry AS later WHERE later.reverses = entry.number) AS reversedBy`;

interface ListedHead extends EntryAbout {
  readonly number: EntryNumber;
  readonly date: CalendarDate;
  readonly kind: EntryKind;
  readonly handler: string;
  readonly reviewer: string;
  readonly reason: string;
  readonly reverses: EntryNumber | null;
  readonly reversedBy: EntryNumber | null;
}

/** A line of one account. */
export interface AccountLine extends ListedHead {
  readonly memberName: string | null;
  readonly minutes: number;
  /** The account on the other side. */
  readonly otherName: string;
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export function countAccountLines(db: ReadableDb, accountId: AccountId): number {
  return (
    db.find<{ count: number }>('SELECT count(*) AS count FROM ledger_posting WHERE account_id = ?', accountId)
      ?.count ?? 0
  );
}

/** The latest first. */
export function listAccountLines(db: ReadableDb, accountId: AccountId, { offset, limit }: Page): AccountLine[] {
  return db.all<AccountLine>(
    `SELECT ${HEAD}, ${ABOUT}, member.name AS memberName, line.minutes,
       coalesce((SELECT ${ACCOUNT_NAME} FROM ledger_posting AS other JOIN account ON account.id = other.account_id
          WHERE other.entry_number = entry.number AND other.account_id <> line.account_id LIMIT 1), '') AS otherName
     FROM (SELECT * FROM ledger_posting WHERE account_id = ? ORDER BY entry_number DESC, position DESC
           LIMIT ? OFFSET ?) AS line
       JOIN ledger_entry AS entry ON entry.number = line.entry_number
       ${ABOUT_TABLES} LEFT JOIN person AS member ON member.id = line.person_id
     ORDER BY line.entry_number DESC, line.position DESC`,
    accountId,
    limit,
    offset,
  );
}

/** Minutes of the newest `count` lines of an account together. */
export function sumNewestLines(db: ReadableDb, accountId: AccountId, count: number): number {
  return (
    db.find<{ minutes: number | null }>(
      `SELECT sum(minutes) AS minutes FROM (SELECT minutes FROM ledger_posting WHERE account_id = ?
         ORDER BY entry_number DESC, position DESC LIMIT ?)`,
      accountId,
      count,
    )?.minutes ?? 0
  );
}

export interface ListedEntry extends ListedHead {
  readonly minutes: number;
  readonly from: string;
  readonly to: string;
  readonly ruleVersion: number;
  readonly hash: string;
}

/** Entries by their numbers, the latest first. A freeze names the account that it concerns as where it goes. */
export function listEntries(db: ReadableDb, numbers: readonly EntryNumber[]): ListedEntry[] {
  const side = (sign: '<' | '>'): string =>
    `(SELECT ${ACCOUNT_NAME} FROM ledger_posting AS line JOIN account ON account.id = line.account_id
      WHERE line.entry_number = entry.number AND line.minutes ${sign} 0 ORDER BY line.position LIMIT 1)`;
  return db.all<ListedEntry>(
    `SELECT ${HEAD}, ${ABOUT}, entry.rule_version AS ruleVersion, lower(substr(hex(entry.hash), 1, 12)) AS hash,
       coalesce((SELECT sum(minutes) FROM ledger_posting WHERE entry_number = entry.number AND minutes > 0), 0) AS minutes,
       coalesce(${side('<')}, '') AS "from",
       coalesce(${side('>')}, (SELECT ${ACCOUNT_NAME} FROM account WHERE id = entry.concerns), '') AS "to"
     FROM ledger_entry AS entry ${ABOUT_TABLES}
     WHERE entry.number IN (SELECT value FROM json_each(?)) ORDER BY entry.number DESC`,
    JSON.stringify(numbers),
  );
}

export interface EntryFilter {
  readonly villageId: PlaceId | null;
  /** Empty = every kind. */
  readonly kinds: readonly EntryKind[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/**
 * Which entries answer a filter, the latest first, a page of them, and how many there are. Days never go back in a ledger, so
 * that a span of days is a span of numbers; services are nearly all of it, so that they are counted by what they are not.
 */
export function pageEntries(
  db: ReadableDb,
  { villageId, kinds, from, to }: EntryFilter,
  { offset, limit }: Page,
): { total: number; numbers: EntryNumber[] } {
  const first = from === null ? 1 : (edge(db, '>=', from) ?? Number.MAX_SAFE_INTEGER);
  const last = (to === null ? newest(db) : edge(db, '<=', to)) ?? 0;
  if (first > last) return { total: 0, numbers: [] };
  if (villageId !== null) return pageOfVillage(db, villageId, kinds, { first, last, offset, limit });
  const numbersBy = (where: string, ...values: string[]): EntryNumber[] =>
    db
      .all<{ number: EntryNumber }>(
        `SELECT number FROM ledger_entry WHERE number BETWEEN ? AND ? AND ${where} ORDER BY number DESC LIMIT ? OFFSET ?`,
        first,
        last,
        ...values,
        limit,
        offset,
      )
      .map(({ number }) => number);
  if (kinds.length === 0) {
    const top = last - offset;
    const numbers = Array.from({ length: Math.max(0, Math.min(limit, top - first + 1)) }, (_, index) => top - index);
    return { total: last - first + 1, numbers: numbers as EntryNumber[] };
  }
  const wanted = JSON.stringify(kinds);
  const countOthers = (where: string): number =>
    db.find<{ count: number }>(
      `SELECT count(*) AS count FROM ledger_entry WHERE kind <> 'deposit' AND number BETWEEN ? AND ?
         AND kind ${where} (SELECT value FROM json_each(?))`,
      first,
      last,
      wanted,
    )?.count ?? 0;
  const withDeposits = kinds.includes('deposit');
  return {
    total: withDeposits ? last - first + 1 - countOthers('NOT IN') : countOthers('IN'),
    numbers: numbersBy(
      `${withDeposits ? '' : `kind <> 'deposit' AND `}kind IN (SELECT value FROM json_each(?))`,
      wanted,
    ),
  };
}

function pageOfVillage(
  db: ReadableDb,
  villageId: PlaceId,
  kinds: readonly EntryKind[],
  { first, last, offset, limit }: Page & { readonly first: number; readonly last: number },
): { total: number; numbers: EntryNumber[] } {
  const ofVillage = `WITH mine AS (
      SELECT account.id FROM account JOIN household ON household.id = household_id WHERE household.village_id = ?1
      UNION ALL SELECT id FROM account WHERE kind = 'pool' AND village_id = ?1)
    SELECT entry_number AS number FROM mine JOIN ledger_posting ON account_id = mine.id
    WHERE entry_number BETWEEN ?2 AND ?3
    UNION SELECT number FROM ledger_entry WHERE kind <> 'deposit' AND kind IN ('freeze','unfreeze')
      AND concerns IN (SELECT id FROM mine) AND number BETWEEN ?2 AND ?3`;
  const ofKinds =
    kinds.length === 0
      ? `SELECT number FROM (${ofVillage}) WHERE ?4 = '[]'`
      : `SELECT number FROM (${ofVillage}) AS one JOIN ledger_entry USING (number)
         WHERE kind IN (SELECT value FROM json_each(?4))`;
  const values = [villageId, first, last, JSON.stringify(kinds)] as const;
  const numbers = db.all<{ number: EntryNumber }>(
    `${ofKinds} ORDER BY number DESC LIMIT ?5 OFFSET ?6`,
    ...values,
    limit,
    offset,
  );
  const total = db.find<{ count: number }>(`SELECT count(*) AS count FROM (${ofKinds})`, ...values)?.count ?? 0;
  return { total, numbers: numbers.map(({ number }) => number) };
}

function newest(db: ReadableDb): number | undefined {
  return db.find<{ number: number }>('SELECT number FROM ledger_entry ORDER BY number DESC LIMIT 1')?.number;
}

/** The first entry from a day on, or the last one up to a day. */
function edge(db: ReadableDb, side: '>=' | '<=', day: CalendarDate): number | undefined {
  const order = side === '>=' ? 'date, number' : 'date DESC, number DESC';
  return db.find<{ number: number }>(
    `SELECT number FROM ledger_entry WHERE date ${side} ? ORDER BY ${order} LIMIT 1`,
    day,
  )?.number;
}
