import type { PersonId } from '../../../shared/domain/ids.ts';
import type { HelperProfile } from '../../../shared/domain/person-profile.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  findHelper,
  findHelperExtras,
  listAbsences,
  listAvailability,
  listOfferedServices,
  listTrainings,
} from '../../db/stores/helpers-store.ts';
import { listTraits } from '../../db/stores/traits-store.ts';

/** All that is kept of the role of helper; null where the person has not that role. */
export function loadHelperProfile(db: ReadableDb, personId: PersonId): HelperProfile | null {
  const helper = findHelper(db, personId);
  const extras = findHelperExtras(db, personId);
  if (!helper || !extras) return null;
  return {
    category: helper.category,
    healthWords: helper.healthWords,
    travelMeans: helper.travelMeans,
    travelLimitMinutes: helper.travelLimitMinutes,
    weeklyCapMinutes: helper.weeklyCapMinutes,
    dailyCapMinutes: helper.dailyCapMinutes,
    maxElders: helper.maxElders,
    services: [...listOfferedServices(db, personId).of(personId)],
    skills: [...listTraits(db, 'skill', personId).of(personId)],
    availability: [...listAvailability(db, personId).of(personId)],
    absences: [...listAbsences(db, personId).of(personId)],
    trainings: listTrainings(db, personId),
    ...extras,
  };
}
