import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { taskKey } from '../../../shared/domain/roster-task.ts';
import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { findPublishedRoster } from '../../db/stores/rosters-store.ts';
import { listVisits } from '../../db/stores/visits-store.ts';
import { loadRosterProblems } from '../../planning/load-roster-problem.ts';
import { tasksOfWeek } from '../../planning/week/promised-visits.ts';
import type { Office } from '../office.ts';
import { openTaskFacts } from './task-facts.ts';
import { openWeekNames } from './visits-shown.ts';

/** Needs, rounds, duties and farm work in the registers that have no visit, not even an unfilled one, in the published week. */
export function listNewTasks(
  { db, clock }: Office,
  { weekStart, villageId }: CheckedInput<'rosters.newTasks'>,
): Output<'rosters.newTasks'> {
  const monday = mondayOf(weekStart);
  const published = findPublishedRoster(db, villageId, monday);
  if (!published) return [];
  const basis = { kind: 'published' } as const;
  const [loaded] = loadRosterProblems(db, [villageId], monday, clock().today, { basis });
  if (!loaded) return [];
  const onTheWall = new Set(listVisits(db, published.id).map(({ ref }) => taskKey(ref.task)));
  const factsOf = openTaskFacts(db, villageId);
  const names = openWeekNames(db, monday);
  return tasksOfWeek(loaded.problem)
    .filter(({ task }) => !onTheWall.has(taskKey(task)))
    .map(({ task }) => {
      const facts = factsOf(task);
      const serviceName = facts.serviceCode === null ? '' : SERVICE_TYPES[facts.serviceCode].name;
      return { task, title: names.title(facts), serviceName };
    });
}
