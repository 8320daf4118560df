import type { NamedDifference } from '../../../shared/contract/rosters.ts';
import type { VisitDifference } from '../../../shared/domain/roster-move.ts';
import { taskKey, type VisitRef } from '../../../shared/domain/roster-task.ts';
import { SERVICE_TYPES } from '../../../shared/domain/service.ts';
import type { TaskFacts } from './task-facts.ts';
import type { WeekNames } from './visits-shown.ts';

/** Differences with the names of today. A duty has no service; the window names its kind. */
export function nameDifferences(
  differences: readonly VisitDifference[],
  factsOf: (task: VisitRef['task']) => TaskFacts,
  names: WeekNames,
): NamedDifference[] {
  const headByTask = new Map<string, Pick<NamedDifference, 'title' | 'serviceName'>>();
  const headOf = ({ task }: VisitRef): Pick<NamedDifference, 'title' | 'serviceName'> => {
    const key = taskKey(task);
    const facts = factsOf(task);
    const head = headByTask.get(key) ?? {
      title: names.title(facts),
      serviceName: facts.serviceCode === null ? '' : SERVICE_TYPES[facts.serviceCode].name,
    };
    headByTask.set(key, head);
    return head;
  };
  return differences.map((difference) => ({
    ...difference,
    ...headOf(difference.visit),
    beforeNames: (difference.before?.helperIds ?? []).map(names.person),
    afterNames: (difference.after?.helperIds ?? []).map(names.person),
  }));
}
