import type { RosterRule } from '../../shared/domain/roster.ts';
import type { RosterFacts, RosterNeed } from './roster-facts.ts';
import type { WeekState } from './week-state.ts';

/** "May this helper make one more visit of this need in this half-day?" */
export interface PlacementQuestion {
  readonly need: RosterNeed;
  readonly helper: number;
  /** 0 = Monday morning … 13 = Sunday afternoon. */
  readonly halfDay: number;
  /** The other helpers who would come along. */
  readonly companions: readonly number[];
  /** The week so far, without the visit in question. */
  readonly week: WeekState;
}

/** A hard rule of the roster: one definition for the plan, the explanation and the test. */
export interface RosterConstraint {
  readonly id: RosterRule;
  /** The smallest piece that can break it: the two people alone, the half-day, the team, the week so far. */
  readonly scope: 'people' | 'half-day' | 'team' | 'week';
  /**
   * By how much the visit would break the rule, in its own unit (minutes, days, helpers; 1 where it is a
   * matter of yes or no), or null where it would keep it.
   */
  readonly breach: (question: PlacementQuestion, facts: RosterFacts) => number | null;
}
