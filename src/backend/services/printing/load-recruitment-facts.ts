import { listNeeds } from '../../db/stores/elders-store.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import type { UnfilledPaperVisit, VillageWeekFacts } from '../../printing/paper-facts.ts';
import { openPaperPeople } from './paper-people.ts';
import type { PaperSource } from './paper-source.ts';
import { villageHelpLines } from './village-help-lines.ts';

/**
 * What nobody does yet: in the week, or, before there is any roster, the needs of those elders who have no helper of their
 * own, for that is when hands are looked for most.
 */
export function loadRecruitmentFacts({ db, facts, stage, villageId, today }: PaperSource): VillageWeekFacts {
  if (stage !== 'unplanned') return facts;
  const people = openPaperPeople(db, today, villageHelpLines(db, villageId));
  const needs = listNeeds(db);
  const paired = new Set(listLivePairs(db, { role: 'primary' }).map(({ elderId }) => elderId));
  const waiting = listPeople(db).filter(
    ({ id, villageId: lives, status }) => lives === villageId && status === 'active' && !paired.has(id),
  );
  return {
    ...facts,
    elders: waiting.filter(({ id }) => needs.of(id).length > 0).map(({ id }) => people.elder(id)),
    visits: waiting.flatMap(({ id }) =>
      needs.of(id).flatMap(({ id: needId, serviceCode, timesPerWeek, minutes }) =>
        Array.from({ length: timesPerWeek }, (_, time): UnfilledPaperVisit => ({
          state: 'unfilled',
          key: `need-${String(needId)}-${String(time)}`,
          elderId: id,
          serviceCode,
          minutes,
        })),
      ),
    ),
  };
}
