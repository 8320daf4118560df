import type { RosterIncident, VisitChoice, VisitDifference } from '../../../shared/domain/roster-move.ts';
import type { VisitRef } from '../../../shared/domain/roster-task.ts';
import type { RosterPlan } from '../roster-plan.ts';
import type { RosterProblem } from '../roster-problem.ts';

/** A published week and what happened to it. */
export interface RepairRequest {
  /** The village's week as the register has it; whether the incident is written there already makes no difference. */
  readonly problem: RosterProblem;
  /** The week as it hangs on the wall. */
  readonly plan: RosterPlan;
  readonly incident: RosterIncident;
  /** The half-day (0 … 13) that has not begun yet; what lies before is past. 14 = the week is over. */
  readonly now: number;
}

/** The least change that an incident makes necessary. Plain values, so that it can cross threads. */
export interface PlannedRepair {
  /** What was planned: the week after the incident, with the published visits as promises. */
  readonly problem: RosterProblem;
  /** The repaired week. A visit that was there before keeps its number. */
  readonly plan: RosterPlan;
  readonly differences: readonly VisitDifference[];
  /**
   * Visits that the incident or the repair touches and that still take place, each with every helper of the village: the
   * repair's own choice first, then the allowed by price, then the forbidden.
   */
  readonly affected: readonly { readonly visit: VisitRef; readonly choices: readonly VisitChoice[] }[];
}
