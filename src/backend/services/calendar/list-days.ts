import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { dayMarks } from '../../../shared/domain/day-marks.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { daysBetween } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listCalendarPeriods } from '../../db/stores/calendar-periods-store.ts';
import { listMarketRules } from '../../db/stores/market-rules-store.ts';
import { calendarPlace } from './calendar-place.ts';

const MOST_DAYS = 400;

/** The days from one to another as a village names them; those of the township alone where the place is the township. */
export function listDays(
  db: ReadableDb,
  { placeId, from, to }: CheckedInput<'calendar.days'>,
): Output<'calendar.days'> {
  calendarPlace(db, placeId);
  if (to < from) throw new Refusal('calendar.days-reversed');
  if (daysBetween(from, to) >= MOST_DAYS) throw new Refusal('calendar.too-many-days', { most: MOST_DAYS });
  const calendar = {
    markets: listMarketRules(db, placeId),
    periods: listCalendarPeriods(db, placeId),
  };
  return dayMarks(calendar, from, to);
}
