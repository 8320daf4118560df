import type { PersonId } from '../../../shared/domain/ids.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { CreditedBefore } from '../../../time-bank/rules/credit-minutes.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { type DaysOfHelper, listCreditedOfHelpers } from '../../db/stores/record-credits-store.ts';
import type { StoredRecord } from '../../db/stores/service-records-store.ts';

/** Minutes credited to a helper by day and by week (Monday to Sunday), growing while a batch is gone through. */
export interface CreditedSoFar {
  readonly of: (helperId: PersonId, date: CalendarDate) => CreditedBefore;
  readonly add: (helperId: PersonId, date: CalendarDate, minutes: number) => void;
}

/** Begins with what stands in the ledger for the helpers and weeks of a batch, its own records left out. */
export function openCreditedBefore(db: ReadableDb, batch: readonly StoredRecord[]): CreditedSoFar {
  const minutesByKey = new Map<string, number>();
  const dayKey = (helperId: PersonId, date: CalendarDate): string => `${String(helperId)} day ${date}`;
  const mondayByDay = new Map<CalendarDate, CalendarDate>();
  const weekKey = (helperId: PersonId, date: CalendarDate): string => {
    const monday = mondayByDay.get(date) ?? mondayOf(date);
    mondayByDay.set(date, monday);
    return `${String(helperId)} week ${monday}`;
  };
  const minutesOf = (key: string): number => minutesByKey.get(key) ?? 0;
  const add = (helperId: PersonId, date: CalendarDate, minutes: number): void => {
    for (const key of [dayKey(helperId, date), weekKey(helperId, date)]) {
      minutesByKey.set(key, minutesOf(key) + minutes);
    }
  };
  const own = new Set(batch.map(({ id }) => id));
  const weeks = new Map<string, DaysOfHelper>();
  for (const { helperId, date } of batch) {
    const key = weekKey(helperId, date);
    const monday = mondayByDay.get(date) ?? mondayOf(date);
    if (!weeks.has(key)) weeks.set(key, { helperId, from: monday, to: addDays(monday, 6) });
  }
  // Records that wait may be years apart: only their own weeks are read.
  for (const { recordId, helperId, date, minutes } of listCreditedOfHelpers(db, [...weeks.values()])) {
    if (!own.has(recordId)) add(helperId, date, minutes);
  }
  return {
    add,
    of: (helperId, date) => ({
      dayMinutes: minutesOf(dayKey(helperId, date)),
      weekMinutes: minutesOf(weekKey(helperId, date)),
    }),
  };
}
