import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { BirthPrecision, IdStatus } from '../../../shared/domain/person.ts';
import type { RegisterGap } from '../../../shared/domain/register-gap.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import {
  ageOfPerson,
  DOUBLE_HOUSEHOLDS,
  gapCondition,
  gapPopulation,
  ruleOfPerson,
} from './register-gaps.ts';

/** Somebody who lives below a place; the place comes as `?1`, null = the whole township. */
const BELOW_PLACE = `(?1 IS NULL OR person.village_id = ?1 OR person.group_id = ?1 OR person.hamlet_id = ?1)`;

export interface GapOfVillage {
  readonly villageId: PlaceId;
  readonly people: number;
  readonly outOf: number;
}

/** In each village: of how many a gap could be true, and of how many of them it is. */
export function countGapByVillage(
  db: ReadableDb,
  gap: RegisterGap,
  placeId: PlaceId | null,
  today: CalendarDate,
): GapOfVillage[] {
  return db.all(
    `SELECT village_id AS villageId, count(*) AS outOf, count(*) FILTER (WHERE ${gapCondition(gap, today)}) AS people
     FROM person WHERE ${gapPopulation(gap, today)} AND ${BELOW_PLACE} GROUP BY village_id`,
    placeId,
  );
}

/** What tells people apart. */
export interface Traces {
  readonly id: PersonId;
  readonly name: string;
  readonly nameNote: string;
  readonly villageName: string;
  readonly groupName: string | null;
  readonly birthDate: CalendarDate | null;
  readonly birthPrecision: BirthPrecision;
  readonly idNumber: string | null;
  readonly idStatus: IdStatus;
  /** Joined by blanks. */
  readonly phones: string;
}

/** Everybody who was not erased, by id. */
export function listTraces(db: ReadableDb): Traces[] {
  return db.all(
    `SELECT person.id, person.name, name_note AS nameNote, village.name AS villageName,
       village_group.name AS groupName, birth_date AS birthDate, birth_precision AS birthPrecision,
       id_number AS idNumber, id_status AS idStatus,
       coalesce((SELECT group_concat(number, ' ') FROM phone WHERE person_id = person.id), '') AS phones
     FROM person JOIN place AS village ON village.id = person.village_id
     LEFT JOIN place AS village_group ON village_group.id = person.group_id
     WHERE erased_on IS NULL ORDER BY person.id`,
  );
}

export type HouseholdFault = 'empty' | 'head-gone' | 'two-cards';

/** Households that cannot be right; one household may be told of for several reasons. */
export function listFaultyHouseholds(db: ReadableDb): {
  householdId: HouseholdId;
  villageId: PlaceId;
  villageName: string;
  householdNo: string;
  why: HouseholdFault;
}[] {
  return db.all(
    `WITH fault AS (
       SELECT id, 'empty' AS why FROM household
       WHERE NOT EXISTS (SELECT 1 FROM person WHERE household_id = household.id AND erased_on IS NULL
                         AND status NOT IN ('deceased','moved'))
       UNION ALL
       SELECT household.id, 'head-gone' FROM household JOIN person ON person.id = head_id
       WHERE person.status IN ('deceased','moved') OR person.household_id IS NOT household.id
       UNION ALL
       SELECT id, 'two-cards' FROM (${DOUBLE_HOUSEHOLDS}))
     SELECT fault.id AS householdId, village.id AS villageId, village.name AS villageName, household_no AS householdNo, why
     FROM fault JOIN household ON household.id = fault.id JOIN place AS village ON village.id = village_id
     ORDER BY why DESC, village.id, ltrim(household_no, '0'), household_no`,
  );
}

/** Ages of helpers who can be counted on; those without a birth date are left out. */
export function listHelperAges(
  db: ReadableDb,
  placeId: PlaceId | null,
  today: CalendarDate,
): { personId: PersonId; name: string; age: number; elders: number; ageing: 0 | 1 }[] {
  const age = ageOfPerson(today);
  return db.all(
    `SELECT person.id AS personId, name, ${age} AS age,
       ${age} >= ${ruleOfPerson('helper-ageing-from-age', 70)} AS ageing,
       (SELECT count(*) FROM pair WHERE helper_id = person.id AND role = 'primary' AND mode = 'pair' AND end_date IS NULL) AS elders
     FROM person JOIN helper ON helper.person_id = person.id
     WHERE person.status = 'active' AND birth_date IS NOT NULL AND erased_on IS NULL AND ${BELOW_PLACE}
     ORDER BY age DESC, person.id`,
    placeId,
  );
}

/**
 * Who is no helper yet and might become one: people whom the office noted as key volunteers or supporters, and elders
 * of the younger ages who look after themselves and need nothing.
 */
export function listPossibleHelpers(
  db: ReadableDb,
  placeId: PlaceId | null,
  today: CalendarDate,
  most: number,
): { personId: PersonId; name: string; age: number; place: string }[] {
  const age = ageOfPerson(today);
  return db.all(
    `SELECT person.id AS personId, person.name, ${age} AS age,
       trim(village.name || ' ' || coalesce(village_group.name, '')) AS place
     FROM person JOIN place AS village ON village.id = person.village_id
     LEFT JOIN place AS village_group ON village_group.id = person.group_id
     WHERE person.status = 'active' AND birth_date IS NOT NULL AND erased_on IS NULL AND ${BELOW_PLACE}
       AND person.id NOT IN (SELECT person_id FROM helper)
       AND ${age} < ${ruleOfPerson('helper-ageing-from-age', 70)}
       AND (EXISTS (SELECT 1 FROM person_role WHERE person_id = person.id AND role IN ('key_volunteer','supporter'))
         OR (${age} BETWEEN ${ruleOfPerson('younger-elder-from-age', 60)} AND ${ruleOfPerson('younger-elder-to-age', 69)}
             AND EXISTS (SELECT 1 FROM elder WHERE person_id = person.id AND self_care_level = 'independent')
             AND NOT EXISTS (SELECT 1 FROM need WHERE elder_id = person.id)))
     ORDER BY EXISTS (SELECT 1 FROM person_role WHERE person_id = person.id AND role = 'key_volunteer') DESC,
       age, person.village_id, person.id
     LIMIT ${String(most)}`,
    placeId,
  );
}

/** Elders in touch, each with age and one care flag a line; those without any flag once, with flag null. */
export function listFlaggedElders(
  db: ReadableDb,
  placeId: PlaceId | null,
  today: CalendarDate,
): { age: number | null; flag: string | null; people: number }[] {
  return db.all(
    `SELECT ${ageOfPerson(today)} AS age, trait.word AS flag, count(*) AS people
     FROM person JOIN elder ON elder.person_id = person.id
     LEFT JOIN trait ON trait.person_id = person.id AND trait.kind = 'care_flag'
     WHERE person.status IN ('active','away') AND erased_on IS NULL AND ${BELOW_PLACE} GROUP BY 1, 2`,
    placeId,
  );
}

/** Elders in touch by age alone. */
export function listElderAges(
  db: ReadableDb,
  placeId: PlaceId | null,
  today: CalendarDate,
): { age: number | null; people: number }[] {
  return db.all(
    `SELECT ${ageOfPerson(today)} AS age, count(*) AS people FROM person JOIN elder ON elder.person_id = person.id
     WHERE person.status IN ('active','away') AND erased_on IS NULL AND ${BELOW_PLACE} GROUP BY 1`,
    placeId,
  );
}
