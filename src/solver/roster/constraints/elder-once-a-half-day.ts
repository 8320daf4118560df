import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { RosterConstraint } from '../roster-constraint.ts';
import type { RosterTaskFacts } from '../roster-facts.ts';

/** A meal is handed in at the door and disturbs no other visit. */
export const MAY_COINCIDE: ServiceCode = 'meal_help';

/** Whether the task fills the elder's half-day. */
export function keepsElderBusy({ elder, service }: RosterTaskFacts): boolean {
  return elder !== null && service?.code !== MAY_COINCIDE;
}

/**
 * 同一个半天，一位老人家里最多安排一次上门（送饭除外）。
 * An elder has at most one visit in a half-day; a meal may be brought all the same. Unit: visits too many.
 */
export const elderOnceAHalfDay: RosterConstraint = {
  id: 'elder-once-a-half-day',
  scope: 'week',
  breach: ({ task, halfDay, week }) => {
    if (task.elder === null || !keepsElderBusy(task)) return null;
    let others = 0;
    for (const visit of week.visitsOfElder(task.elder, halfDay)) if (keepsElderBusy(visit.task)) others++;
    return others > 0 ? others : null;
  },
};
