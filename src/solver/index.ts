/** The only door of the solver. */
export { planPairings } from './pairing/solve-pairing.ts';
export { planRoster } from './roster/solve-roster.ts';
export { checkRoster, type RosterBreach } from './roster/check-roster.ts';
export type { PairingProblem } from './pairing/pairing-problem.ts';
export { scorePresentPairs } from './pairing/score-present-pairs.ts';
export { isAbleForService, isTrainedForService, offersService } from './planning/service-fit.ts';
export type { PairingPlan } from './pairing/pairing-plan.ts';
export { openPairingDesk } from './pairing/desk/open-pairing-desk.ts';
export type { PairingDesk } from './pairing/pairing-desk.ts';
export type {
  DutyTask,
  FarmWorkTask,
  HalfDayCalendar,
  MealRoundTask,
  RosterProblem,
  RosterPromise,
  RosterSettings,
} from './roster/roster-problem.ts';
export { openRosterDesk } from './roster/desk/open-roster-desk.ts';
export type { RosterDesk } from './roster/roster-desk.ts';
export { differencesOf } from './roster/repair/differences-of.ts';
export { planRepair } from './roster/repair/plan-repair.ts';
export type { PlannedRepair, RepairRequest } from './roster/repair/roster-repair.ts';
export type { PlannedVisit, RosterPlan, UnfilledVisit } from './roster/roster-plan.ts';
export type {
  PlanningElder,
  PlanningHelper,
  PlanningNeed,
  PlanningRefusal,
} from './planning/planning-person.ts';
export { quietRun, type RunControl } from './planning/run-control.ts';
export {
  buildTravelTable,
  type TravelTable,
  type WalkingLink,
  type WalkingMinutes,
} from './planning/travel-table.ts';
export { travelMinutesByMeans } from './planning/travel-means.ts';
export type { MipEngine } from './engines/mip.ts';
export { highsMip, type HighsRuntime } from './engines/highs-mip.ts';
export { javascriptLpSolverMip, type JavascriptLpSolver } from './engines/javascript-lp-solver-mip.ts';
export {
  type PlanningMessage,
  type PlanningRequest,
  type PlanningResult,
  runPlanningRequest,
} from './worker-messages.ts';
