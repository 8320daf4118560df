import type { HalfDay } from '../../shared/domain/availability.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type {
  MoveOutcome,
  RosterFix,
  RosterMove,
  VisitChoice,
  VisitReason,
} from '../../shared/domain/roster-move.ts';
import type { VisitRef } from '../../shared/domain/roster-task.ts';
import type { RosterPlan } from './roster-plan.ts';

/**
 * A drafted week that can be asked and pulled about, without planning anew: every answer comes from the rules and the price
 * that made the week. It never changes; a move gives a new desk.
 */
export interface RosterDesk {
  /** The week as it stands; `status` and gap are those of a week changed by hand where moves were made. */
  readonly plan: RosterPlan;
  /** What a move would do. Quick enough to be asked while something is dragged (at most 16 ms). */
  readonly tryMove: (move: RosterMove) => MoveOutcome;
  /** The week after a move; breaches are possible and stay visible. Throws where the visit is not of this week. */
  readonly withMove: (move: RosterMove) => RosterDesk;
  /**
   * Every helper of the village for one visit: in-plan first, then allowed by price, then forbidden. `since` is the first
   * half-day (0 … 14) that may be offered, here and below; left out = the whole week.
   */
  readonly choices: (visit: VisitRef, since?: number) => readonly VisitChoice[];
  /** Every half-day of one helper for one visit. */
  readonly whyNot: (visit: VisitRef, helperId: PersonId, at: HalfDay) => VisitChoice;
  readonly explain: (visit: VisitRef, since?: number) => VisitReason;
  /** For an unfilled visit, the cheapest first; at most a dozen. */
  readonly fixes: (visit: VisitRef, since?: number) => readonly RosterFix[];
  /** Broken rules of the week as it stands, by visit. */
  readonly breachesOf: (visit: VisitRef) => MoveOutcome['breaches'];
}
