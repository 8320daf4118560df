import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CareFlag } from '../../../shared/domain/person.ts';
import type { ElderProfile, NeedCategory } from '../../../shared/domain/person-profile.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  findElder,
  findElderExtras,
  listContactEntries,
  listNeedEntries,
} from '../../db/stores/elders-store.ts';
import { listTraits, type TraitKind } from '../../db/stores/traits-store.ts';

/** All that is kept of the role of elder; null where the person has not that role. */
export function loadElderProfile(db: ReadableDb, personId: PersonId): ElderProfile | null {
  const elder = findElder(db, personId);
  const extras = findElderExtras(db, personId);
  if (!elder || !extras) return null;
  const words = (kind: TraitKind): string[] => [...listTraits(db, kind, personId).of(personId)];
  return {
    living: elder.living,
    careFlags: words('care_flag') as CareFlag[],
    selfCareLevel: elder.selfCareLevel,
    selfCareSource: elder.selfCareSource,
    healthWords: elder.healthWords,
    chronicDiseases: words('chronic_disease'),
    helperSexWish: elder.helperSexWish,
    canOffer: words('can_offer'),
    needCategories: words('need_category') as NeedCategory[],
    needs: listNeedEntries(db, personId),
    contacts: listContactEntries(db, personId),
    ...extras,
  };
}
