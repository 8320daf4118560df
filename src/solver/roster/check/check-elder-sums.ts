import { type CheckVisit, type CheckWeek, groupBy } from './check-week.ts';

/** What an elder and a task may have of one half-day, one day, one week. */
export function checkElderSums(week: CheckWeek): void {
  const ofNeeds = week.visits.filter(({ task }) => task.elder !== null);
  for (const visits of groupBy(
    ofNeeds.filter(({ task }) => task.service !== 'meal_help'),
    ({ task, halfDay }) => `${task.elder!.id} ${halfDay}`,
  ).values())
    noteOver(week, 'elder-once-a-half-day', visits, 1, count);
  for (const visits of groupBy(
    week.visits,
    ({ task, halfDay }) => `${task.key} ${task.takesFewer ? halfDay : halfDay >> 1}`,
  ).values())
    noteOver(week, 'days-apart', visits, 1, count);
  for (const visits of groupBy(ofNeeds, ({ task }) => String(task.elder!.id)).values())
    noteOver(week, 'most-faces', visits, week.settings.mostFaces, facesOf);
}

/** Fixed visits make no breach by themselves: what they come to is the limit where it is more. */
function noteOver(
  week: CheckWeek,
  rule: 'elder-once-a-half-day' | 'days-apart' | 'most-faces',
  visits: readonly CheckVisit[],
  limit: number,
  measure: (visits: readonly CheckVisit[]) => number,
): void {
  const over = measure(visits) - Math.max(limit, measure(visits.filter(({ fixed }) => fixed)));
  const blamed = visits.findLast(({ fixed }) => !fixed);
  if (over > 0) week.note(rule, blamed?.key ?? null, null, over);
}

const count = (visits: readonly CheckVisit[]): number => visits.length;

function facesOf(visits: readonly CheckVisit[]): number {
  return new Set(visits.flatMap(({ planned }) => planned.helpers.map(({ helperId }) => helperId))).size;
}
