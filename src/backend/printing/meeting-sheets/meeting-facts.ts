import type { DeclinedBy, DeclineReason } from '../../../shared/domain/pair-decline.ts';
import type { HelperAbsence } from '../../../shared/domain/person-profile.ts';
import type { ElderAbsence } from '../../../shared/domain/calendar.ts';
import type { RosterRuleCount } from '../../../shared/domain/roster-rule.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

/** What the weekly meeting has to settle. Internal: whole names, reasons as the office knows them. */
export interface MeetingFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly weekStart: CalendarDate;
  readonly planned: number;
  /** Visits and other work that nobody does yet, in the order of the walk. */
  readonly gaps: readonly MeetingGap[];
  /** Who is away on some day of this week or the next. */
  readonly absent: readonly MeetingAbsence[];
  /** Pairs that were declined in the last four weeks, the latest first. */
  readonly declined: readonly MeetingDecline[];
  /** Open requests, the most urgent first. */
  readonly requests: readonly MeetingRequest[];
  /** Pairs whose trial month ends within two weeks, or has ended unasked. */
  readonly trials: readonly {
    readonly elder: string;
    readonly helper: string;
    readonly until: CalendarDate;
  }[];
  /** Elders with needs and without a helper of their own. */
  readonly unpaired: readonly { readonly place: string; readonly name: string }[];
}

export interface MeetingGap {
  readonly place: string;
  /** The elder; of other work its own name. */
  readonly who: string;
  /** 助餐; empty of work that `who` names already. */
  readonly what: string;
  readonly times: number;
  readonly minutes: number;
  /** The first rule that stopped each helper of the village, counted. */
  readonly stoppedBy: readonly RosterRuleCount[];
}

export interface MeetingAbsence {
  readonly name: string;
  readonly as: 'helper' | 'elder';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly reason: HelperAbsence['reason'] | ElderAbsence['reason'];
}

export interface MeetingDecline {
  readonly elder: string;
  readonly helper: string;
  readonly by: DeclinedBy;
  readonly reason: DeclineReason;
  readonly declinedOn: CalendarDate;
}

export interface MeetingRequest {
  readonly number: string;
  readonly about: string;
  readonly text: string;
  readonly handler: string;
  readonly dueOn: CalendarDate;
  readonly isLate: boolean;
}
