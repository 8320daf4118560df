import type { CareFlag } from '../../../shared/domain/person.ts';
import type { VisitLevel } from '../../../shared/domain/person-profile.ts';
import { visitLevelOf } from '../../../shared/domain/visit-level.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findElder, findElderExtras } from '../../db/stores/elders-store.ts';
import { rulesInForce } from '../../db/stores/office-rules-store.ts';
import { listTraits } from '../../db/stores/traits-store.ts';
import { groupBy } from '../../printing/group-by.ts';
import type { PaperElder } from '../../printing/paper-facts.ts';
import type { VisitRecordFacts } from '../../printing/visit-records/visit-record-facts.ts';
import { visitsToElders } from '../../printing/visits-to-elders.ts';
import type { PaperSource } from './paper-source.ts';

/** The elders to whom somebody comes in the week, with the level of visiting care and who looks in. */
export function loadVisitRecordFacts({ db, facts, villageId }: PaperSource): VisitRecordFacts {
  const visitsByElder = groupBy(visitsToElders(facts), (visit) => visit.elderId);
  const veryOldFromAge = rulesInForce(db, villageId)['older-elder-from-age'].value;
  return {
    ...facts,
    visited: facts.elders.flatMap((elder) => {
      const comers = visitsByElder.get(elder.personId)?.flatMap((visit) => visit.helpers);
      if (comers === undefined) return [];
      const [most] = [...groupBy(comers, ({ helperId }) => helperId)].toSorted(
        ([, one], [, other]) => other.length - one.length,
      );
      return [
        {
          elder,
          level: levelOf(db, elder, veryOldFromAge),
          visitorId: elder.primaryHelperId ?? most?.[0] ?? null,
        },
      ];
    }),
  };
}

/** Set by hand, else by the rules of visiting care. */
function levelOf(db: ReadableDb, { personId, age }: PaperElder, veryOldFromAge: number): VisitLevel {
  const byHand = findElderExtras(db, personId)?.visitLevel ?? null;
  const role = findElder(db, personId);
  if (byHand !== null) return byHand;
  if (role === undefined) return 'green';
  const careFlags = [...listTraits(db, 'care_flag', personId).of(personId)] as CareFlag[];
  return visitLevelOf({ age, careFlags, veryOldFromAge, ...role });
}
