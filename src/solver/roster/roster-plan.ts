import type { Slot } from '../../shared/domain/availability.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { OutcomeStatus } from '../../shared/domain/pairing.ts';
import type { HelperPart } from '../../shared/domain/roster.ts';
import type { PricedPart } from '../../shared/domain/roster-move.ts';
import type { RosterRuleCount } from '../../shared/domain/roster-rule.ts';
import type { VisitRef } from '../../shared/domain/roster-task.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';

export interface PlannedVisit {
  readonly ref: VisitRef;
  readonly date: CalendarDate;
  readonly slot: Slot;
  readonly minutes: number;
  readonly helpers: readonly {
    readonly helperId: PersonId;
    readonly part: HelperPart;
    /** Place in this helper's walking order of the half-day, from 1. */
    readonly order: number;
    /** Minutes on the way here by the helper's own means, from home or from the visit before. */
    readonly travelMinutes: number;
  }[];
  /** For a round: the eaters served on this day, in the order of the doors. Empty for everything else. */
  readonly servedElderIds: readonly PersonId[];
}

export interface UnfilledVisit {
  readonly ref: VisitRef;
  readonly minutes: number;
  /** First rule that stopped each helper of the village, counted. */
  readonly stoppedBy: readonly RosterRuleCount[];
}

/** The answer to a {@link RosterProblem}, in date, slot and task order. */
export interface RosterPlan {
  readonly status: OutcomeStatus;
  /** Proven distance from the best plan, in percent of its price; null where nothing was proven. */
  readonly gapPercent: number | null;
  /** The whole price of the week: the sum of `price`. */
  readonly points: number;
  /** By part, those with points only; recomputed from the plan itself. */
  readonly price: readonly PricedPart[];
  readonly planned: readonly PlannedVisit[];
  readonly unfilled: readonly UnfilledVisit[];
}
