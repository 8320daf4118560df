import { ageOn } from '../../../shared/time/calendar-date.ts';
import { listElderConditions } from '../../db/stores/elders-store.ts';
import type { WallCardFacts } from '../../printing/paper-facts.ts';
import type { PaperSource } from './paper-source.ts';
import { readTownship } from './read-township.ts';

/** How elders are comes with the facts only of those who agreed to a card in their house. */
export function loadWallCardFacts({ db, facts, today }: PaperSource): WallCardFacts {
  const { personById } = readTownship(db);
  const carded = new Set(
    facts.elders.filter(({ consents }) => consents.has('wall_card')).map(({ personId }) => personId),
  );
  const ages = facts.helpers.flatMap(({ personId }) => {
    const birthDate = personById.get(personId)?.birthDate ?? null;
    return birthDate === null ? [] : [[personId, ageOn(birthDate, today)] as const];
  });
  return {
    ...facts,
    validUntil: null,
    conditions: new Map(
      listElderConditions(db)
        .filter(({ elderId }) => carded.has(elderId))
        .map(({ elderId, ...condition }) => [elderId, condition]),
    ),
    helperAges: new Map(ages),
  };
}
