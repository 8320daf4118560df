import type { Slot } from '../../../shared/domain/availability.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { StationDutyKind, VenueId } from '../../../shared/domain/village-places.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { PaperPerson, VillageWeekFacts } from '../paper-facts.ts';

/** The duties of a week, station by station. */
export interface DutyRosterFacts extends Pick<
  VillageWeekFacts,
  'townshipName' | 'villageName' | 'weekStart' | 'leavePhone' | 'days' | 'helpers'
> {
  /** Stations with at least one duty in the week. */
  readonly stations: readonly DutyStation[];
}

export interface DutyStation {
  readonly venueId: VenueId;
  readonly name: string;
  /** The station's own number, which is nobody's. */
  readonly phone: string | null;
  /** Who answers for the station; masked like anybody else. */
  readonly head: PaperPerson | null;
  readonly duties: readonly PaperDuty[];
}

export interface PaperDuty {
  readonly visitKey: string;
  readonly kind: StationDutyKind;
  /** Null while nobody does it, as is the slot. */
  readonly date: CalendarDate | null;
  readonly slot: Slot | null;
  readonly minutes: number;
  readonly helpersNeeded: number;
  readonly helperIds: readonly PersonId[];
}
