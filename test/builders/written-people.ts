import type { WritableDb } from '../../src/backend/db/connection.ts';
import { replaceNeeds, saveElder } from '../../src/backend/db/stores/elders-store.ts';
import { replaceAvailability, saveHelper } from '../../src/backend/db/stores/helpers-store.ts';
import { addPerson } from '../../src/backend/db/stores/people-store.ts';
import { HALF_DAYS } from '../../src/shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../src/shared/domain/ids.ts';
import type { Sex } from '../../src/shared/domain/person.ts';

function writePerson(db: WritableDb, village: PlaceId, name: string, sex: Sex): PersonId {
  return addPerson(db, {
    name,
    initials: '',
    sex,
    idNumber: null,
    idStatus: 'missing',
    birthDate: null,
    birthPrecision: 'unknown',
    villageId: village,
    groupId: null,
    hamletId: null,
    householdId: null,
    status: 'active',
    remark: '',
  });
}

/** An elder who lives alone and needs an errand a week, straight into a data file. */
export function writeElder(
  db: WritableDb,
  village: PlaceId,
  name: string,
  helperSexWish: 'any' | 'F' = 'any',
): PersonId {
  const personId = writePerson(db, village, name, 'F');
  saveElder(db, {
    personId,
    living: 'alone',
    healthWords: '',
    selfCareLevel: 'mild',
    selfCareSource: 'village_words',
    helperSexWish,
  });
  replaceNeeds(db, personId, [{ serviceCode: 'errand', timesPerWeek: 1, minutes: 60 }]);
  return personId;
}

/** A helper who is free all week and offers nothing yet, straight into a data file. */
export function writeHelper(
  db: WritableDb,
  village: PlaceId,
  name: string,
  sex: Sex,
  category: 'neighbour' | 'professional' = 'neighbour',
): PersonId {
  const personId = writePerson(db, village, name, sex);
  saveHelper(db, {
    personId,
    category,
    healthWords: '',
    travelMeans: 'walk',
    travelLimitMinutes: 15,
    weeklyCapMinutes: 600,
    dailyCapMinutes: 180,
    maxElders: 4,
  });
  replaceAvailability(db, personId, HALF_DAYS);
  return personId;
}
