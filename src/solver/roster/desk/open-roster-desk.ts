import type { RosterDesk } from '../roster-desk.ts';
import type { RosterPlan } from '../roster-plan.ts';
import type { RosterProblem } from '../roster-problem.ts';

/**
 * Opens a week that was planned (or changed by hand) so that it can be asked and pulled about. The visits of the week are
 * those that the plan names, planned or not; a visit whose task is no longer in the problem plays no part.
 */
export function openRosterDesk(problem: RosterProblem, plan: RosterPlan): RosterDesk {
  throw new Error(`roster desk of village ${problem.villageId}: ${plan.planned.length} visits`);
}
