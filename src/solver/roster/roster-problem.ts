import type { HouseholdId, PersonId, PlaceId } from '../../shared/domain/ids.ts';
import type { Placement, VisitRef } from '../../shared/domain/roster-task.ts';
import type {
  FarmTaskId,
  MealRoundId,
  StationDutyKind,
  VenueId,
} from '../../shared/domain/village-places.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import type { PlanningElder, PlanningHelper, PlanningRefusal } from '../planning/planning-person.ts';
import type { WalkingLink } from '../planning/travel-table.ts';

/** The week of one village, as values. What is absent plays no part. */
export interface RosterProblem {
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
  /** With the needs that fall due in this week. */
  readonly elders: readonly PlanningElder[];
  readonly helpers: readonly PlanningHelper[];
  /** The ways of this week: those that are closed are left out. */
  readonly links: readonly WalkingLink[];
  readonly pairs: readonly { readonly elderId: PersonId; readonly helperId: PersonId }[];
  /** Who stands in for the own helper before anybody else. */
  readonly backups?: RosterProblem['pairs'];
  /** True where the village lets people of one household be a pair; the two are rostered to each other then. */
  readonly sameHouseholdAllowed?: boolean;
  readonly refusals: readonly PlanningRefusal[];
  readonly seed: number;
  /** The solver keeps the best plan when this is over; a plan that needed it may differ between machines. */
  readonly timeLimitMilliseconds: number;
  /** A proven gap of so many percent of the price ends the search; absent = the proof is sought until the time is over. */
  readonly goodEnoughPercent?: number;

  /** What the calendar does to each half-day, 0 … 13. */
  readonly calendar?: readonly HalfDayCalendar[];
  /** Half-days (0 … 13) in which nobody comes to an elder. */
  readonly eldersAway?: readonly { readonly elderId: PersonId; readonly halfDays: readonly number[] }[];
  /**
   * Hamlets that nobody gets into or out of in some half-days (high water, a landslide); who lives inside goes on inside.
   * A helper from elsewhere is not free for a visit there, nor one from there for a visit elsewhere (`helper-available`);
   * a round is in the way of nobody who reaches one of its doors. Where nobody knows the hamlet, it counts as elsewhere.
   */
  readonly cutOff?: readonly { readonly hamletId: PlaceId; readonly halfDays: readonly number[] }[];
  readonly mealRounds?: readonly MealRoundTask[];
  readonly duties?: readonly DutyTask[];
  readonly farmWork?: readonly FarmWorkTask[];
  /** Service minutes of the three weeks before this one. */
  readonly pastMinutes?: readonly { readonly helperId: PersonId; readonly minutes: number }[];
  readonly settings?: RosterSettings;
  /** Where visits stood in the published week, or last week: keeping them is worth points. */
  readonly promises?: readonly RosterPromise[];
  /** Placed as they are whatever rules say: pinned by hand, or already past. */
  readonly fixed?: readonly { readonly visit: VisitRef; readonly placement: Placement | null }[];
}

export interface HalfDayCalendar {
  /** Nobody goes to homes at all (a custom). */
  readonly closed: boolean;
  /** Only elders of tiers 1 and 2 are visited. */
  readonly leastVisits: boolean;
  /** What is left of each helper's daily minutes, in percent; the loader lowers weekly minutes itself. */
  readonly capPercent: number;
  /** Helpers of the village are at the market. */
  readonly helpersAway: boolean;
  readonly goodForErrands: boolean;
  /** Ways take this many percent of the minutes of the links. */
  readonly wayPercent: number;
}

/** One rider brings lunch to many doors in a fixed order, on so many mornings a week. */
export interface MealRoundTask {
  readonly roundId: MealRoundId;
  /** Null = the week looks for a rider. */
  readonly riderId: PersonId | null;
  readonly timesPerWeek: number;
  /** In the order of the doors; their meal needs are served by the round and are not in `elders`. */
  readonly stops: readonly {
    readonly elderId: PersonId;
    readonly hamletId: PlaceId | null;
    /** Meals a week on this round, spread evenly over its mornings; absent = whenever the round runs. */
    readonly timesPerWeek?: number;
  }[];
  /** At the doors, without the way. */
  readonly minutes: number;
  /** Minutes on foot from the first door to the last in this order. */
  readonly wayMinutes: number;
  /** Urgency of the most urgent eater. */
  readonly tier: 1 | 2 | 3 | 4;
}

/** 值班: so many half-days a week somebody cooks, cleans, opens, registers at a venue. */
export interface DutyTask {
  readonly venueId: VenueId;
  readonly duty: StationDutyKind;
  readonly hamletId: PlaceId | null;
  readonly timesPerWeek: number;
  readonly helpersNeeded: number;
  readonly minutes: number;
  /** Half-days (0 … 13) in which the venue is open; empty = any. */
  readonly halfDays: readonly number[];
}

/** 助农: this week's share of work on a household's fields. Heavy. */
export interface FarmWorkTask {
  readonly farmTaskId: FarmTaskId;
  readonly householdId: HouseholdId;
  readonly hamletId: PlaceId | null;
  readonly timesPerWeek: number;
  readonly helpersNeeded: number;
  readonly minutes: number;
  readonly halfDays: readonly number[];
}

/** Numbers that a village may set (office rules of the same names). */
export interface RosterSettings {
  /** Different helpers whom an elder sees in a week at most; the own one counts. */
  readonly mostFaces: number;
  /** Over four weeks a helper should serve at least so many minutes, within the own caps. */
  readonly fourWeeksLeastMinutes: number;
  /** … and at most this share of the four weekly caps. */
  readonly fourWeeksMostPercent: number;
}

export interface RosterPromise {
  readonly visit: VisitRef;
  readonly placement: Placement;
  /** `published`: hangs on the wall already; `last-week`: people are used to it. */
  readonly kind: 'published' | 'last-week';
}

export const USUAL_ROSTER_SETTINGS: RosterSettings = {
  mostFaces: 4,
  fourWeeksLeastMinutes: 60,
  fourWeeksMostPercent: 80,
};
