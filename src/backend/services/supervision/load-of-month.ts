import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { spanOf } from '../../../shared/domain/report-period.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import {
  countPlannedByWeek,
  countRecordedByWeek,
  listHelperLoads,
} from '../../db/stores/service-load-store.ts';
import type { Office } from '../office.ts';

const WEEKS = 12;
const WEEK_DAYS = 7;

/** Twelve weeks of plans and records, the last one that in which the month ends or today lies; and each helper's minutes. */
export function loadOfMonth(
  { db, clock }: Office,
  { villageId, month }: CheckedInput<'supervision.load'>,
): Output<'supervision.load'> {
  const { today } = clock();
  const span = spanOf({ kind: 'month', from: month });
  const lastDay = addDays(span.before, -1);
  const before = addDays(mondayOf(lastDay < today ? lastDay : today), WEEK_DAYS);
  const from = addDays(before, -WEEKS * WEEK_DAYS);
  const planned = new Map(
    countPlannedByWeek(db, villageId, { from, before }).map((week) => [week.weekStart, week]),
  );
  const recorded = new Map(
    countRecordedByWeek(db, villageId, { from, before }).map((week) => [week.weekStart, week]),
  );
  return {
    weeks: Array.from({ length: WEEKS }, (_, index) => addDays(from, index * WEEK_DAYS)).map((weekStart) => ({
      ...NOTHING,
      ...planned.get(weekStart),
      ...recorded.get(weekStart),
      weekStart,
    })),
    helpers: listHelperLoads(db, villageId, span),
  };
}

const NOTHING = { planned: 0, unfilled: 0, done: 0, notDone: 0, eldersPlanned: 0, eldersServed: 0 };
