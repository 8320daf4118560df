import type { FarmTask } from '../../../shared/domain/village-places.ts';
import { type CalendarDate, daysBetween, daysFromTo } from '../../../shared/time/calendar-date.ts';
import { daysOfWeek } from '../../../shared/time/week.ts';
import type { FarmWorkTask } from '../../../solver/index.ts';
import type { FieldWork } from '../../db/stores/farm-tasks-store.ts';

/** On the field in one half-day; the rest of it is the way. Office default [proposal]. */
const MINUTES_ON_FIELD = 120;

/**
 * This week's share of the work whose period meets the week, on the days inside the period. Shares follow the days, and
 * together they are the whole work: what is not done in one week is not carried to the next by itself.
 */
export function farmWorkTasks(work: readonly FieldWork[], monday: CalendarDate): FarmWorkTask[] {
  const days = daysOfWeek(monday);
  return work.flatMap(({ householdId, hamletId, task }): FarmWorkTask[] => {
    const halfDays = days.flatMap((day, index) =>
      task.from <= day && day <= task.to ? [2 * index, 2 * index + 1] : [],
    );
    const timesPerWeek = Math.min(shareOfWeek(task, monday), halfDays.length);
    if (task.id === null || timesPerWeek === 0) return [];
    return [
      {
        farmTaskId: task.id,
        householdId,
        hamletId,
        timesPerWeek,
        helpersNeeded: task.helpersNeeded,
        minutes: MINUTES_ON_FIELD,
        halfDays,
      },
    ];
  });
}

/** Half-days that fall to the days of this week where the work is spread evenly over the days of its period. */
function shareOfWeek({ from, to, halfDays }: FarmTask, monday: CalendarDate): number {
  const all = daysFromTo(from, to).length;
  const doneAfter = (days: number): number =>
    Math.round((halfDays * Math.min(Math.max(days, 0), all)) / Math.max(all, 1));
  const before = daysBetween(from, monday);
  return doneAfter(before + 7) - doneAfter(before);
}
