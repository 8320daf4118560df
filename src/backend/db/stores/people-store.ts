import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { BirthPrecision, IdStatus, PersonStatus, Sex } from '../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { LunarBirthday } from '../../../shared/domain/person-profile.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { toBit, writeColumns } from './write-rows.ts';

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
  // Nobody is head of a household to which they do not belong.
  db.run(
    'UPDATE household SET head_id = NULL WHERE head_id = ?1 AND id IS NOT ?2',
    person.id,
    person.householdId,
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

/** What else is kept of a person; {@link Person} is what planning and imports match by. */
export interface PersonExtras {
  readonly nameNote: string;
  readonly nickname: string;
  readonly lunarBirthday: LunarBirthday | null;
  readonly nation: string;
  readonly dialect: string;
  readonly relationToHead: string;
  readonly registeredElsewhere: boolean;
  readonly partyMember: boolean;
  readonly statusSince: CalendarDate | null;
}

interface ExtrasLine {
  name_note: string;
  nickname: string;
  lunar_month: number | null;
  lunar_day: number | null;
  lunar_leap: 0 | 1;
  nation: string;
  dialect: string;
  relation_to_head: string;
  registered_elsewhere: 0 | 1;
  party_member: 0 | 1;
  status_since: string | null;
  erased_on: string | null;
}

export function findPersonExtras(
  db: ReadableDb,
  id: PersonId,
): (PersonExtras & { readonly erasedOn: CalendarDate | null }) | undefined {
  const line = db.find<ExtrasLine>(
    `SELECT name_note, nickname, lunar_month, lunar_day, lunar_leap, nation, dialect, relation_to_head,
       registered_elsewhere, party_member, status_since, erased_on FROM person WHERE id = ?`,
    id,
  );
  return (
    line && {
      nameNote: line.name_note,
      nickname: line.nickname,
      lunarBirthday:
        line.lunar_month === null || line.lunar_day === null
          ? null
          : { month: line.lunar_month, day: line.lunar_day, leap: line.lunar_leap === 1 },
      nation: line.nation,
      dialect: line.dialect,
      relationToHead: line.relation_to_head,
      registeredElsewhere: line.registered_elsewhere === 1,
      partyMember: line.party_member === 1,
      statusSince: line.status_since as CalendarDate | null,
      erasedOn: line.erased_on as CalendarDate | null,
    }
  );
}

/** Writes what is given and leaves the rest. */
export function savePersonExtras(db: WritableDb, id: PersonId, extras: Partial<PersonExtras>): void {
  const lunar = extras.lunarBirthday;
  writeColumns(
    db,
    'person',
    { column: 'id', id },
    {
      name_note: extras.nameNote,
      nickname: extras.nickname,
      lunar_month: lunar === undefined ? undefined : (lunar?.month ?? null),
      lunar_day: lunar === undefined ? undefined : (lunar?.day ?? null),
      lunar_leap: lunar === undefined ? undefined : toBit(lunar?.leap ?? false),
      nation: extras.nation,
      dialect: extras.dialect,
      relation_to_head: extras.relationToHead,
      registered_elsewhere: toBit(extras.registeredElsewhere),
      party_member: toBit(extras.partyMember),
      status_since: extras.statusSince,
    },
  );
}

/** Who holds a valid identity number; undefined where nobody does. */
export function findHolderOfIdNumber(db: ReadableDb, idNumber: string): PersonId | undefined {
  return db.find<{ id: PersonId }>(
    "SELECT id FROM person WHERE id_number = ? AND id_status = 'valid'",
    idNumber,
  )?.id;
}

/** True where somebody else of this name lives in the village. */
export function hasNamesake(
  db: ReadableDb,
  villageId: PlaceId,
  name: string,
  except: PersonId | null,
): boolean {
  return (
    db.find(
      'SELECT 1 FROM person WHERE village_id = ? AND name = ? AND id IS NOT ? AND erased_on IS NULL',
      villageId,
      name,
      except,
    ) !== undefined
  );
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
