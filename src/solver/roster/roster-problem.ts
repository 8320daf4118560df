import type { PersonId, PlaceId } from '../../shared/domain/ids.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import type { PlanningElder, PlanningHelper, PlanningRefusal } from '../planning/planning-person.ts';
import type { WalkingLink } from '../planning/travel-table.ts';

/** The week of one village, as values. */
export interface RosterProblem {
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
  readonly elders: readonly PlanningElder[];
  readonly helpers: readonly PlanningHelper[];
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
}
