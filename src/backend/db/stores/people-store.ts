import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { BirthPrecision, IdStatus, PersonStatus, Sex } from '../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** A person as stored, without the roles of elder or helper. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly initials: string;
  readonly sex: Sex;
  readonly idNumber: string | null;
  readonly idStatus: IdStatus;
  readonly birthDate: CalendarDate | null;
  readonly birthPrecision: BirthPrecision;
  readonly villageId: PlaceId;
  readonly groupId: PlaceId | null;
  readonly hamletId: PlaceId | null;
  readonly householdId: HouseholdId | null;
  readonly status: PersonStatus;
  readonly remark: string;
}

interface PersonLine {
  id: number;
  name: string;
  initials: string;
  sex: Sex;
  id_number: string | null;
  id_status: IdStatus;
  birth_date: string | null;
  birth_precision: BirthPrecision;
  village_id: number;
  group_id: number | null;
  hamlet_id: number | null;
  household_id: number | null;
  status: PersonStatus;
  remark: string;
}

const COLUMNS = `id, name, initials, sex, id_number, id_status, birth_date, birth_precision, village_id, group_id,
  hamlet_id, household_id, status, remark`;

/** Everybody, by id. */
export function listPeople(db: ReadableDb): Person[] {
  return db.all<PersonLine>(`SELECT ${COLUMNS} FROM person ORDER BY id`).map(toPerson);
}

export function findPerson(db: ReadableDb, id: PersonId): Person | undefined {
  const line = db.find<PersonLine>(`SELECT ${COLUMNS} FROM person WHERE id = ?`, id);
  return line && toPerson(line);
}

export function listHouseholdMembers(db: ReadableDb, id: HouseholdId): Person[] {
  return db
    .all<PersonLine>(`SELECT ${COLUMNS} FROM person WHERE household_id = ? ORDER BY id`, id)
    .map(toPerson);
}

export function addPerson(db: WritableDb, person: Omit<Person, 'id'>): PersonId {
  const { newId } = db.run(
    `INSERT INTO person (name, initials, sex, id_number, id_status, birth_date, birth_precision, village_id,
       group_id, hamlet_id, household_id, status, remark)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...values(person),
  );
  return newId as PersonId;
}

/** Writes every column of a person anew. */
export function changePerson(db: WritableDb, person: Person): void {
  db.run(
    `UPDATE person SET name = ?, initials = ?, sex = ?, id_number = ?, id_status = ?, birth_date = ?,
       birth_precision = ?, village_id = ?, group_id = ?, hamlet_id = ?, household_id = ?, status = ?, remark = ?
     WHERE id = ?`,
    ...values(person),
    person.id,
  );
}

function values(person: Omit<Person, 'id'>): (string | number | null)[] {
  return [
    person.name,
    person.initials,
    person.sex,
    person.idNumber,
    person.idStatus,
    person.birthDate,
    person.birthPrecision,
    person.villageId,
    person.groupId,
    person.hamletId,
    person.householdId,
    person.status,
    person.remark,
  ];
}

function toPerson(line: PersonLine): Person {
  return {
    id: line.id as PersonId,
    name: line.name,
    initials: line.initials,
    sex: line.sex,
    idNumber: line.id_number,
    idStatus: line.id_status,
    birthDate: line.birth_date as CalendarDate | null,
    birthPrecision: line.birth_precision,
    villageId: line.village_id as PlaceId,
    groupId: line.group_id as PlaceId | null,
    hamletId: line.hamlet_id as PlaceId | null,
    householdId: line.household_id as HouseholdId | null,
    status: line.status,
    remark: line.remark,
  };
}

/** How many elders and helpers live in the same hamlet, group and village; one line for each such spot. */
export function countPeopleBySpot(db: ReadableDb): {
  villageId: PlaceId;
  groupId: PlaceId | null;
  hamletId: PlaceId | null;
  elders: number;
  helpers: number;
}[] {
  return db.all(
    `SELECT village_id AS villageId, group_id AS groupId, hamlet_id AS hamletId,
       count(elder.person_id) AS elders, count(helper.person_id) AS helpers
     FROM person
     LEFT JOIN elder ON elder.person_id = person.id
     LEFT JOIN helper ON helper.person_id = person.id
     GROUP BY village_id, group_id, hamlet_id`,
  );
}
