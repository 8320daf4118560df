import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { EntryKind, EntryNumber } from '../../../shared/domain/time-bank.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import type { Page } from './ledger-lists-store.ts';
import { findLastEntry, findNumberBefore } from './ledger-store.ts';

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
  page: Page,
): { total: number; numbers: EntryNumber[] } {
  const first = from === null ? 1 : findNumberBefore(db, from) + 1;
  const last = to === null ? (findLastEntry(db)?.number ?? 0) : findNumberBefore(db, addDays(to, 1));
  const span = { first, last, villageIds: villageId === null ? null : listParts(db, villageId) };
  const others = (of: 'IN' | 'NOT IN'): number => countButDeposits(db, span, kinds, of);
  if (kinds.length === 0) return { total: countAll(db, span), numbers: listNumbers(db, span, null, page) };
  if (!kinds.includes('deposit')) {
    return { total: others('IN'), numbers: listNumbersButDeposits(db, span, kinds, page) };
  }
  return { total: countAll(db, span) - others('NOT IN'), numbers: listNumbers(db, span, kinds, page) };
}

interface Span {
  readonly first: number;
  readonly last: number;
  /** Null = the whole ledger. */
  readonly villageIds: readonly PlaceId[] | null;
}

/** A village and those that were merged into it (0053). */
function listParts(db: ReadableDb, villageId: PlaceId): PlaceId[] {
  return db
    .all<{ id: PlaceId }>(
      `WITH RECURSIVE part (id) AS (SELECT ?1 UNION SELECT place.id FROM place JOIN part ON merged_into_id = part.id)
       SELECT id FROM part`,
      villageId,
    )
    .map(({ id }) => id);
}

/** Numbers of the entries of a span; of one village they need no sorting. */
function numbersOf({ villageIds }: Span): string {
  if (villageIds === null) return 'SELECT number FROM ledger_entry WHERE number BETWEEN ?1 AND ?2';
  const parts = villageIds.map(
    (id) =>
      `SELECT entry_number AS number FROM village_entry WHERE village_id = ${String(id)} AND entry_number BETWEEN ?1 AND ?2`,
  );
  return parts.join(' UNION ');
}

function countAll(db: ReadableDb, span: Span): number {
  if (span.villageIds === null) return Math.max(0, span.last - span.first + 1);
  const sql = `SELECT count(*) AS count FROM (${numbersOf(span)})`;
  return db.find<{ count: number }>(sql, span.first, span.last)?.count ?? 0;
}

function listNumbers(
  db: ReadableDb,
  span: Span,
  kinds: readonly EntryKind[] | null,
  { offset, limit }: Page,
): EntryNumber[] {
  const ofKind =
    kinds === null
      ? ''
      : `WHERE (SELECT kind FROM ledger_entry WHERE ledger_entry.number = one.number) IN (SELECT value FROM json_each(?5))`;
  const values = [span.first, span.last, limit, offset, JSON.stringify(kinds)] as const;
  return db
    .all<{ number: EntryNumber }>(
      `SELECT number FROM (${numbersOf(span)}) AS one ${ofKind} ORDER BY number DESC LIMIT ?3 OFFSET ?4`,
      ...(kinds === null ? values.slice(0, -1) : values),
    )
    .map(({ number }) => number);
}

/** The plus keeps the reader with the index of the few, away from the long way through all numbers. */
const BUT_DEPOSITS = (span: Span, of: 'IN' | 'NOT IN'): string =>
  `SELECT number FROM ledger_entry WHERE kind <> 'deposit' AND +number BETWEEN ?1 AND ?2
     AND kind ${of} (SELECT value FROM json_each(?3))${
       span.villageIds === null
         ? ''
         : ` AND EXISTS (SELECT 1 FROM village_entry
               WHERE village_id IN (${span.villageIds.join(', ')}) AND entry_number = number)`
     }`;

function countButDeposits(
  db: ReadableDb,
  span: Span,
  kinds: readonly EntryKind[],
  of: 'IN' | 'NOT IN',
): number {
  const sql = `SELECT count(*) AS count FROM (${BUT_DEPOSITS(span, of)})`;
  return db.find<{ count: number }>(sql, span.first, span.last, JSON.stringify(kinds))?.count ?? 0;
}

function listNumbersButDeposits(
  db: ReadableDb,
  span: Span,
  kinds: readonly EntryKind[],
  { offset, limit }: Page,
): EntryNumber[] {
  return db
    .all<{ number: EntryNumber }>(
      `${BUT_DEPOSITS(span, 'IN')} ORDER BY number DESC LIMIT ?4 OFFSET ?5`,
      span.first,
      span.last,
      JSON.stringify(kinds),
      limit,
      offset,
    )
    .map(({ number }) => number);
}
