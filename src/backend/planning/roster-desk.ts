/** What services may ask of the solver in the backend's own thread: none of it plans anew. */
export { differencesOf, openRosterDesk } from '../../solver/index.ts';
export type { PlannedRepair, RosterDesk, RosterProblem, RosterPlan } from '../../solver/index.ts';
