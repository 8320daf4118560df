import type { PersonId } from '../../../shared/domain/ids.ts';
import type { VisitLevel } from '../../../shared/domain/person-profile.ts';
import type { PaperElder, VillageWeekFacts } from '../paper-facts.ts';

/**
 * What the sheets of visiting care know: an internal form, so it may say the level. What the level rests on (age, living,
 * ability, flags) has no field here.
 */
export interface VisitRecordFacts extends Pick<
  VillageWeekFacts,
  'townshipName' | 'villageName' | 'leavePhone' | 'helpers'
> {
  /** Elders to whom somebody comes in the week, in any order. */
  readonly visited: readonly VisitedElder[];
}

export interface VisitedElder {
  readonly elder: PaperElder;
  readonly level: VisitLevel;
  /** Who looks in: the pair's own helper, else who comes most often in the week. */
  readonly visitorId: PersonId | null;
}
