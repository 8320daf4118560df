import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { PaperElder, VillageWeekFacts } from '../paper-facts.ts';

/**
 * What a card knows of a pair beyond the facts of the week. It is carried about, so health, hearing, sight, walking,
 * levels and flags have no field here.
 */
export interface ContactCardFacts extends Pick<
  VillageWeekFacts,
  'townshipName' | 'villageName' | 'stationPhone' | 'leavePhone' | 'helpers'
> {
  /** Elders who have a helper of their own, in any order. */
  readonly pairs: readonly CardPair[];
  /** Elders of the week who have none, in any order. */
  readonly withoutHelper: readonly PaperElder[];
}

export interface CardPair {
  readonly elder: PaperElder;
  readonly helperId: PersonId;
  readonly backupHelperId: PersonId | null;
  /** The day on which the pair began. */
  readonly since: CalendarDate;
  /** Where the contacts of the elder work (宁波), in their order; empty text where nobody noted it. */
  readonly worksIn: readonly string[];
  /** What was agreed to be done. */
  readonly services: readonly ServiceCode[];
  readonly habits: CardHabits;
}

/** As the office wrote them; empty text or null where nothing is noted. */
export interface CardHabits {
  readonly risesAt: string;
  readonly napsAt: string;
  readonly mealsAt: string;
  readonly smokes: boolean | null;
  readonly dogAtHome: boolean | null;
}
