import type { RosterRule } from '../../shared/domain/roster-rule.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import type { WeekState } from './week-state.ts';

/** "May this helper make one more visit of this task in this half-day?" */
export interface PlacementQuestion {
  readonly task: RosterTaskFacts;
  readonly helper: number;
  /** 0 = Monday morning … 13 = Sunday afternoon. */
  readonly halfDay: number;
  /** The other helpers who would come along. */
  readonly companions: readonly number[];
  /** The week so far, without the visit in question. */
  readonly week: WeekState;
}

/** A hard rule of the roster: one definition for the plan, the explanation, the desk and the test. */
export interface RosterConstraint {
  readonly id: RosterRule;
  /**
   * The smallest piece that can break it: the people alone; the people in a half-day, whatever else is in the week; the
   * team as a whole; the week so far.
   */
  readonly scope: 'people' | 'half-day' | 'team' | 'week';
  /**
   * By how much the visit would break the rule, in its own unit (minutes, days, helpers; 1 where it is a
   * matter of yes or no), or null where it would keep it.
   */
  readonly breach: (question: PlacementQuestion, facts: RosterFacts) => number | null;
}
