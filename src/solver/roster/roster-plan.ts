import type { Slot } from '../../shared/domain/availability.ts';
import type { NeedId, PersonId } from '../../shared/domain/ids.ts';
import type { OutcomeStatus } from '../../shared/domain/pairing.ts';
import type { HelperPart, RosterRuleCount } from '../../shared/domain/roster.ts';
import type { ServiceCode } from '../../shared/domain/service.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';

export interface PlannedVisit {
  readonly elderId: PersonId;
  readonly needId: NeedId;
  readonly serviceCode: ServiceCode;
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
}

export interface UnfilledVisit {
  readonly elderId: PersonId;
  readonly needId: NeedId;
  readonly serviceCode: ServiceCode;
  readonly minutes: number;
  /** First rule that stopped each helper of the village, counted. */
  readonly stoppedBy: readonly RosterRuleCount[];
}

/** The answer to a {@link RosterProblem}, in date, slot and elder order. */
export interface RosterPlan {
  readonly status: OutcomeStatus;
  /** Proven distance from the best plan, in percent; null where nothing was proven. */
  readonly gapPercent: number | null;
  readonly cost: number;
  readonly planned: readonly PlannedVisit[];
  readonly unfilled: readonly UnfilledVisit[];
}
