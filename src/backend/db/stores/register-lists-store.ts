import type { HouseholdId, PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { PairOrigin } from '../../../shared/domain/pairing.ts';
import type {
  BirthPrecision,
  ConsentPurpose,
  IdStatus,
  PersonStatus,
  Sex,
} from '../../../shared/domain/person.ts';
import type { LunarBirthday, PersonRole } from '../../../shared/domain/person-profile.ts';
import type { RegisterGap } from '../../../shared/domain/register-gap.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { type ByPerson, collectByPerson } from './by-person.ts';
import { listLiveConsents } from './consents-store.ts';
import {
  listRegisterElders,
  listRegisterHelpers,
  type RegisterElder,
  type RegisterHelper,
} from './register-roles-store.ts';
import { gapCondition } from './register-gaps.ts';

/** Everything that a register on paper or in a workbook may say of somebody. */
export interface RegisterPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly nameNote: string;
  readonly nickname: string;
  readonly sex: Sex;
  readonly idNumber: string | null;
  readonly idStatus: IdStatus;
  readonly birthDate: CalendarDate | null;
  readonly birthPrecision: BirthPrecision;
  readonly lunarBirthday: LunarBirthday | null;
  readonly nation: string;
  readonly dialect: string;
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly groupId: PlaceId | null;
  readonly groupNo: number | null;
  readonly hamletId: PlaceId | null;
  readonly hamletName: string | null;
  readonly householdId: HouseholdId | null;
  readonly householdNo: string | null;
  readonly cardNo: string | null;
  readonly relationToHead: string;
  readonly registeredElsewhere: boolean;
  readonly partyMember: boolean;
  readonly status: PersonStatus;
  readonly statusSince: CalendarDate | null;
  readonly remark: string;
  readonly phones: readonly { readonly number: string; readonly owner: string | null }[];
  readonly roles: readonly PersonRole[];
  /** Purposes of the consents in force. */
  readonly consents: ReadonlySet<ConsentPurpose>;
  /** Words by kind: temperament, hobby, skill, care_flag … */
  readonly words: (kind: RegisterWordKind) => readonly string[];
  readonly elder: RegisterElder | null;
  readonly helper: RegisterHelper | null;
}

export type RegisterWordKind =
  | 'temperament'
  | 'hobby'
  | 'skill'
  | 'care_flag'
  | 'chronic_disease'
  | 'can_offer'
  | 'five_senior'
  | 'need_category';

interface PersonLine {
  id: number;
  name: string;
  name_note: string;
  nickname: string;
  sex: Sex;
  id_number: string | null;
  id_status: IdStatus;
  birth_date: string | null;
  birth_precision: BirthPrecision;
  lunar_month: number | null;
  lunar_day: number | null;
  lunar_leap: number;
  nation: string;
  dialect: string;
  village_id: number;
  village_name: string;
  group_id: number | null;
  group_no: number | null;
  hamlet_id: number | null;
  hamlet_name: string | null;
  household_id: number | null;
  household_no: string | null;
  card_no: string | null;
  relation_to_head: string;
  registered_elsewhere: number;
  party_member: number;
  status: PersonStatus;
  status_since: string | null;
  remark: string;
}

/** Everybody who was not erased, by id. */
export function listRegisterPeople(db: ReadableDb): RegisterPerson[] {
  const elderById = new Map(listRegisterElders(db).map((elder) => [elder.personId, elder]));
  const helperById = new Map(listRegisterHelpers(db).map((helper) => [helper.personId, helper]));
  const phones = listNumbers(db);
  const words = listWords(db);
  const roles = collectByPerson(
    db.all<{ personId: number; value: PersonRole }>(
      'SELECT person_id AS personId, role AS value FROM person_role ORDER BY person_id, rowid',
    ),
  );
  const consents = listLiveConsents(db);
  return db
    .all<PersonLine>(
      `SELECT person.id, person.name, name_note, nickname, sex, id_number, id_status, birth_date,
         birth_precision, lunar_month, lunar_day, lunar_leap, nation, dialect, person.village_id,
         village.name AS village_name, group_id, part.group_no, person.hamlet_id, hamlet.name AS hamlet_name,
         household_id, household_no, card_no, relation_to_head, registered_elsewhere, party_member, status,
         status_since, remark
       FROM person
       JOIN place AS village ON village.id = person.village_id
       LEFT JOIN place AS part ON part.id = group_id
       LEFT JOIN place AS hamlet ON hamlet.id = person.hamlet_id
       LEFT JOIN household ON household.id = household_id
       WHERE erased_on IS NULL ORDER BY person.id`,
    )
    .map((line) => {
      const personId = line.id as PersonId;
      return {
        ...toPerson(line, personId),
        phones: phones.of(personId),
        roles: roles.of(personId),
        consents: new Set(consents.of(personId).map((consent) => consent.purpose)),
        words: (kind) => words.get(`${String(personId)} ${kind}`) ?? [],
        elder: elderById.get(personId) ?? null,
        helper: helperById.get(personId) ?? null,
      };
    });
}

function toPerson(line: PersonLine, personId: PersonId) {
  const { lunar_month: month, lunar_day: day } = line;
  return {
    personId,
    name: line.name,
    nameNote: line.name_note,
    nickname: line.nickname,
    sex: line.sex,
    idNumber: line.id_number,
    idStatus: line.id_status,
    birthDate: line.birth_date as CalendarDate | null,
    birthPrecision: line.birth_precision,
    lunarBirthday: month === null || day === null ? null : { month, day, leap: line.lunar_leap === 1 },
    nation: line.nation,
    dialect: line.dialect,
    villageId: line.village_id as PlaceId,
    villageName: line.village_name,
    groupId: line.group_id as PlaceId | null,
    groupNo: line.group_no,
    hamletId: line.hamlet_id as PlaceId | null,
    hamletName: line.hamlet_name,
    householdId: line.household_id as HouseholdId | null,
    householdNo: line.household_no,
    cardNo: line.card_no,
    relationToHead: line.relation_to_head,
    registeredElsewhere: line.registered_elsewhere === 1,
    partyMember: line.party_member === 1,
    status: line.status,
    statusSince: line.status_since as CalendarDate | null,
    remark: line.remark,
  };
}

function listNumbers(db: ReadableDb): ByPerson<{ number: string; owner: string | null }> {
  return collectByPerson(
    db
      .all<{ person_id: number; number: string; owner: string | null }>(
        'SELECT person_id, number, owner FROM phone ORDER BY person_id, place_in_list',
      )
      .map(({ person_id: personId, number, owner }) => ({ personId, value: { number, owner } })),
  );
}

/** Words by `person kind`, in the order in which they were written. */
function listWords(db: ReadableDb): ReadonlyMap<string, readonly string[]> {
  const wordsByKey = new Map<string, string[]>();
  for (const line of db.all<{ person_id: number; kind: string; word: string }>(
    'SELECT person_id, kind, word FROM trait ORDER BY person_id, rowid',
  )) {
    const key = `${String(line.person_id)} ${line.kind}`;
    const words = wordsByKey.get(key);
    if (words) words.push(line.word);
    else wordsByKey.set(key, [line.word]);
  }
  return wordsByKey;
}

/** A pair in force, as its register lists it. */
export interface RegisterPair {
  readonly elderId: PersonId;
  readonly helperId: PersonId;
  readonly backupHelperId: PersonId | null;
  readonly origin: PairOrigin;
  readonly startDate: CalendarDate;
  readonly travelMinutes: number | null;
}

export function listRegisterPairs(db: ReadableDb): RegisterPair[] {
  return db.all<RegisterPair>(
    `SELECT elder_id AS elderId, helper_id AS helperId, origin, start_date AS startDate,
       travel_minutes AS travelMinutes,
       (SELECT helper_id FROM pair AS spare WHERE spare.elder_id = pair.elder_id AND spare.role = 'backup'
          AND spare.mode = 'pair' AND spare.end_date IS NULL ORDER BY spare.id LIMIT 1) AS backupHelperId
     FROM pair WHERE role = 'primary' AND mode = 'pair' AND end_date IS NULL ORDER BY elder_id`,
  );
}

/** How people stand to each other, by "one other". */
export function listTies(db: ReadableDb): ReadonlyMap<string, string> {
  return new Map(
    db
      .all<{ person_id: number; other_id: number; kind: string }>(
        "SELECT person_id, other_id, kind FROM relation WHERE kind <> 'refuses' ORDER BY person_id, other_id, kind",
      )
      .flatMap(({ person_id: one, other_id: other, kind }) => [
        [`${String(one)} ${String(other)}`, kind],
        [`${String(other)} ${String(one)}`, kind],
      ]),
  );
}

/** Whom a gap concerns today. */
export function listPeopleWithGap(db: ReadableDb, gap: RegisterGap, today: CalendarDate): PersonId[] {
  return db
    .all<{ id: number }>(`SELECT id FROM person WHERE ${gapCondition(gap, today)} ORDER BY id`)
    .map((line) => line.id as PersonId);
}
