import type { OutcomeStatus } from '../../../shared/domain/pairing.ts';
import type { HelperPart } from '../../../shared/domain/roster.ts';
import type { PricedPart } from '../../../shared/domain/roster-move.ts';
import type { RosterRuleCount } from '../../../shared/domain/roster-rule.ts';
import type { ROSTER_PLAN_FORMAT } from './roster-form.ts';

/** Which visit: its task by exactly one of the four, and its number. */
export interface PlanVisitName {
  readonly need?: string;
  /** Whose need it is. */
  readonly elder?: string;
  readonly round?: string;
  readonly duty?: string;
  readonly farmWork?: string;
  readonly number: number;
}

/** The answer to a problem file, field by field in docs/models/roster-door.md. It says nothing of time or machine. */
export interface RosterPlanForm {
  readonly format: typeof ROSTER_PLAN_FORMAT;
  readonly name?: string;
  readonly status: OutcomeStatus;
  /** The whole price: the sum of `parts`. */
  readonly price: number;
  /** No week that keeps the rules costs less; null where nothing was proven. */
  readonly lowerBound: number | null;
  readonly gapPercent: number | null;
  readonly parts: readonly PricedPart[];
  readonly visits: readonly (PlanVisitName & {
    readonly halfDay: number;
    readonly minutes: number;
    readonly helpers: readonly {
      readonly helper: string;
      readonly part: HelperPart;
      readonly order: number;
      readonly travelMinutes: number;
    }[];
    /** For a round: who eats. */
    readonly served?: readonly string[];
    /** What the visit adds to the price of the rest of the week; what it saves by not being unfilled left out. */
    readonly reasons: readonly PricedPart[];
  })[];
  readonly unfilled: readonly (PlanVisitName & {
    readonly minutes: number;
    readonly stoppedBy: readonly RosterRuleCount[];
  })[];
  readonly loads: readonly {
    readonly helper: string;
    readonly visits: number;
    readonly minutes: number;
    readonly weekMinutes: number;
  }[];
}
