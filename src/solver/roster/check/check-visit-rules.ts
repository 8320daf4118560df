import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CheckVisit, CheckWeek } from './check-week.ts';

/** The rules about one visit and its team as a whole. */
export function checkVisitRules(week: CheckWeek, visit: CheckVisit): void {
  const { task, planned, team, key } = visit;
  const coming = new Set(planned.helpers.map(({ helperId }) => helperId)).size;
  const least = task.takesFewer ? 1 : task.helpersWanted;
  const twice = planned.helpers.length - coming;
  if (coming < least || coming > task.helpersWanted || twice > 0)
    week.note('second-helper', key, null, coming < least ? least - coming : 1);
  if (task.service === 'bathing_help') {
    const sex = task.elder?.sex ?? 'unknown';
    if (sex === 'unknown' || team.every((helper) => helper.sex !== sex))
      week.note('same-sex-needed', key, null);
  }
  if (isNobodyAtHome(week, visit)) week.note('elder-at-home', key, null);
  if (isDayClosed(week, visit)) week.note('day-open', key, null);
}

function isNobodyAtHome({ problem }: CheckWeek, { task, halfDay }: CheckVisit): boolean {
  const isAway = (id: PersonId): boolean =>
    (problem.eldersAway ?? []).some(({ elderId, halfDays }) => elderId === id && halfDays.includes(halfDay));
  if (task.round !== null) return task.round.stops.every(({ elderId }) => isAway(elderId));
  return task.elder !== null && isAway(task.elder.id);
}

/** Duties go on whatever the calendar says, and farm work on days of least visits. */
function isDayClosed({ problem }: CheckWeek, { task, halfDay }: CheckVisit): boolean {
  const day = problem.calendar?.[halfDay];
  if (day === undefined || task.kind === 'duty') return false;
  const mayWait = task.tier !== null && task.tier > 2;
  return day.closed || day.helpersAway || (day.leastVisits && mayWait);
}
