import { SLOT_MINUTES } from '../../../shared/domain/availability.ts';
import type { PlanningHelper } from '../../planning/planning-person.ts';
import { halfDayWay } from './check-round.ts';
import { type CheckVisit, type CheckWeek, groupBy } from './check-week.ts';

const MOST_DAYS = 6;

/** Minutes of a helper's half-days, days and week, and the day of rest. */
export function checkHelperSums(week: CheckWeek): void {
  for (const helper of week.helpers.values()) {
    const visits = week.visits.filter(({ team }) => team.includes(helper));
    if (visits.length > 0) checkHelper(week, helper, visits);
  }
}

function checkHelper(week: CheckWeek, helper: PlanningHelper, visits: readonly CheckVisit[]): void {
  const noteOver = (
    rule: 'half-day-minutes' | 'daily-minutes' | 'weekly-minutes' | 'rest-day',
    among: readonly CheckVisit[],
    value: number,
    limit: number,
  ): void => {
    const blamed = among.findLast(({ fixed }) => !fixed);
    if (value > limit && blamed !== undefined) week.note(rule, blamed.key, helper.id, value - limit);
  };
  for (const together of groupBy(visits, ({ halfDay }) => String(halfDay)).values()) {
    const minutes = serviceMinutes(together) + halfDayWay(week, helper, together);
    noteOver('half-day-minutes', together, minutes, SLOT_MINUTES);
  }
  for (const together of groupBy(visits, dayOf).values())
    noteOver(
      'daily-minutes',
      together,
      serviceMinutes(together),
      dailyCap(week, helper, together[0]!.halfDay),
    );
  noteOver('weekly-minutes', visits, serviceMinutes(visits), helper.weeklyCapMinutes);
  noteOver('rest-day', visits, new Set(visits.map(dayOf)).size, MOST_DAYS);
}

function serviceMinutes(visits: readonly CheckVisit[]): number {
  return visits.reduce((sum, { task }) => sum + task.minutes, 0);
}

const dayOf = ({ halfDay }: CheckVisit): string => String(halfDay >> 1);

function dailyCap({ problem }: CheckWeek, helper: PlanningHelper, halfDay: number): number {
  const morning = halfDay - (halfDay % 2);
  const percents = [morning, morning + 1].map((half) => problem.calendar?.[half]?.capPercent ?? 100);
  return Math.floor((helper.dailyCapMinutes * Math.min(...percents)) / 100);
}
