import { type CheckVisit, type CheckWeek, groupBy } from './check-week.ts';
import type { AddPoints } from './add-points.ts';

const NEW_FACE = 15;
const DAYS_TOGETHER = 5;
const MOST_VISITS_TO_SPREAD = 4;
const OFF_WISHED_HALF_DAY = 4;
const OFF_MARKET = 2;

/** What the needs of elders cost: how many different people come, and when. */
export function recountNeeds(week: CheckWeek, add: AddPoints): void {
  const visits = week.visits.filter(({ task }) => task.elder !== null);
  for (const visit of visits) countVisit(week, visit, add);
  for (const ofElder of groupBy(visits, ({ task }) => String(task.elder!.id)).values()) {
    const { task } = ofElder[0]!;
    const faces = new Set(ofElder.flatMap(({ team }) => team));
    const strangers = [...faces].filter((helper) => week.partOf(helper, task) !== 'primary');
    // The first of them is free.
    if (strangers.length > 1) add('new-face', NEW_FACE * (strangers.length - 1));
  }
  for (const ofNeed of groupBy(visits, ({ task }) => task.key).values()) {
    if (ofNeed[0]!.task.visits > MOST_VISITS_TO_SPREAD) continue;
    const days = new Set(ofNeed.map(({ halfDay }) => halfDay >> 1));
    for (const day of days) if (days.has(day + 1)) add('days-together', DAYS_TOGETHER);
  }
}

function countVisit(week: CheckWeek, { task, halfDay, planned }: CheckVisit, add: AddPoints): void {
  if (task.wishedSlot !== null && task.wishedSlot !== planned.slot)
    add('wished-half-day', OFF_WISHED_HALF_DAY);
  if (task.service !== 'errand' && task.service !== 'medical_help') return;
  const goodDays = new Set(
    (week.problem.calendar ?? []).flatMap(({ goodForErrands }, half) => (goodForErrands ? [half >> 1] : [])),
  );
  if (goodDays.size > 0 && !goodDays.has(halfDay >> 1)) add('errand-off-market', OFF_MARKET);
}
