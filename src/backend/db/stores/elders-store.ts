import type { Slot } from '../../../shared/domain/availability.ts';
import type { NeedId, PersonId } from '../../../shared/domain/ids.ts';
import type { Living, SelfCareLevel, SelfCareSource } from '../../../shared/domain/person.ts';
import type { ElderProfile, FamilyContactEntry, NeedEntry } from '../../../shared/domain/person-profile.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { ServicePart } from '../../../shared/domain/service-part.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';
import { addRow, fromBit, givenOf, replaceRows, type Row, toBit, writeColumns } from './write-rows.ts';

/** What is stored of the role of elder. */
export interface ElderRole {
  readonly personId: PersonId;
  readonly living: Living;
  readonly healthWords: string;
  readonly selfCareLevel: SelfCareLevel;
  readonly selfCareSource: SelfCareSource | null;
  readonly helperSexWish: 'any' | 'M' | 'F';
}

export interface Need {
  readonly id: NeedId;
  readonly serviceCode: ServiceCode;
  readonly timesPerWeek: number;
  readonly minutes: number;
}

export interface FamilyContact {
  readonly name: string;
  readonly relation: string;
  readonly phone: string | null;
}

interface ElderLine {
  person_id: number;
  living: Living;
  health_words: string;
  self_care_level: SelfCareLevel;
  self_care_source: SelfCareSource | null;
  helper_sex_wish: 'any' | 'M' | 'F';
}

const COLUMNS = 'person_id, living, health_words, self_care_level, self_care_source, helper_sex_wish';

export function listElders(db: ReadableDb): ElderRole[] {
  return db.all<ElderLine>(`SELECT ${COLUMNS} FROM elder ORDER BY person_id`).map(toElder);
}

export function findElder(db: ReadableDb, personId: PersonId): ElderRole | undefined {
  const line = db.find<ElderLine>(`SELECT ${COLUMNS} FROM elder WHERE person_id = ?`, personId);
  return line && toElder(line);
}

/** Adds the role of elder to a person, or writes it anew. */
export function saveElder(db: WritableDb, elder: ElderRole): void {
  db.run(
    `INSERT INTO elder (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (person_id) DO UPDATE SET living = excluded.living, health_words = excluded.health_words,
       self_care_level = excluded.self_care_level, self_care_source = excluded.self_care_source,
       helper_sex_wish = excluded.helper_sex_wish`,
    elder.personId,
    elder.living,
    elder.healthWords,
    elder.selfCareLevel,
    elder.selfCareSource,
    elder.helperSexWish,
  );
}

/** Adds the role to somebody who has it not, with what else is known of it, in one statement. */
export function addElder(db: WritableDb, elder: ElderRole, extras: Partial<ElderExtras>): void {
  addRow(
    db,
    'elder',
    { column: 'person_id', id: elder.personId },
    {
      living: elder.living,
      health_words: elder.healthWords,
      self_care_level: elder.selfCareLevel,
      self_care_source: elder.selfCareSource,
      helper_sex_wish: elder.helperSexWish,
      ...givenOf(extraColumns(extras)),
    },
  );
}

/** Needs of everybody or of one elder, by id. */
export function listNeeds(db: ReadableDb, elderId: PersonId | null = null): ByPerson<Need> {
  const only = onlyOf('elder_id', elderId);
  return collectByPerson(
    db
      .all<{
        id: number;
        elder_id: number;
        service_code: ServiceCode;
        times_per_week: number;
        minutes: number;
      }>(
        `SELECT id, elder_id, service_code, times_per_week, minutes FROM need
         WHERE ${only.sql} ORDER BY id`,
        ...only.values,
      )
      .map((line) => ({
        personId: line.elder_id,
        value: {
          id: line.id as NeedId,
          serviceCode: line.service_code,
          timesPerWeek: line.times_per_week,
          minutes: line.minutes,
        },
      })),
  );
}

/** The needs of one elder with all that is kept of them. */
export function listNeedEntries(db: ReadableDb, elderId: PersonId): NeedEntry[] {
  const parts = listNeedParts(db, elderId).of(elderId);
  return db
    .all<Omit<NeedEntry, 'parts'>>(
      `SELECT service_code AS serviceCode, times_per_week AS timesPerWeek, every_weeks AS everyWeeks, minutes, slot,
         since_date AS since FROM need WHERE elder_id = ? ORDER BY id`,
      elderId,
    )
    .map((need) => ({
      ...need,
      parts: parts.filter(({ serviceCode }) => serviceCode === need.serviceCode).map(({ part }) => part),
    }));
}

export interface NeedPart {
  readonly serviceCode: ServiceCode;
  readonly part: ServicePart;
}

/** What exactly is asked for within the needs of everybody or of one elder. */
export function listNeedParts(db: ReadableDb, elderId: PersonId | null = null): ByPerson<NeedPart> {
  const only = onlyOf('elder_id', elderId);
  return collectByPerson(
    db
      .all<{ elder_id: number; service_code: ServiceCode; part: ServicePart }>(
        `SELECT elder_id, service_code, part FROM need_part WHERE ${only.sql} ORDER BY elder_id, rowid`,
        ...only.values,
      )
      .map((line) => ({
        personId: line.elder_id,
        value: { serviceCode: line.service_code, part: line.part },
      })),
  );
}

/** Every how many weeks needs are due, where that is not each week. */
export function listNeedIntervals(db: ReadableDb): ReadonlyMap<NeedId, number> {
  const lines = db.all<{ id: NeedId; weeks: number }>(
    'SELECT id, every_weeks AS weeks FROM need WHERE every_weeks > 1',
  );
  return new Map(lines.map(({ id, weeks }) => [id, weeks]));
}

/** The half-day for which a need is wished, by need; most have none. */
export function listNeedSlots(db: ReadableDb): ReadonlyMap<NeedId, Slot> {
  const lines = db.all<{ id: NeedId; slot: Slot }>('SELECT id, slot FROM need WHERE slot IS NOT NULL');
  return new Map(lines.map(({ id, slot }) => [id, slot]));
}

/** Writes the needs anew, one a service; what is not given of a need that goes on stays as it is. */
export function replaceNeeds(db: WritableDb, elderId: PersonId, needs: readonly GivenNeed[]): void {
  const owner = { column: 'elder_id', id: elderId };
  const kept = listNeedParts(db, elderId).of(elderId);
  const wanted = needs.flatMap(
    ({ serviceCode, parts }) =>
      parts?.map((part) => ({ service_code: serviceCode, part })) ??
      kept
        .filter((one) => one.serviceCode === serviceCode)
        .map(({ part }) => ({ service_code: serviceCode, part })),
  );
  // Parts go before their need, and come after it: so each step of an undo meets the rows that it rests on.
  const wantedKeys = new Set(wanted.map(({ service_code, part }) => `${service_code} ${part}`));
  const staying = kept
    .filter(({ serviceCode, part }) => wantedKeys.has(`${serviceCode} ${part}`))
    .map(({ serviceCode, part }) => ({ service_code: serviceCode, part }));
  replaceRows(db, 'need_part', owner, PART_KEY, staying);
  replaceRows(db, 'need', owner, ['service_code'], needs.map(needRow));
  replaceRows(db, 'need_part', owner, PART_KEY, wanted);
}

const PART_KEY = ['service_code', 'part'];

/** The first needs of a new elder, one a service (of two lines of one, the last); nothing is looked up. */
export function addNeeds(db: WritableDb, elderId: PersonId, needs: readonly GivenNeed[]): void {
  const byService = new Map(needs.map((need) => [need.serviceCode, need]));
  for (const need of byService.values()) {
    addRow(db, 'need', { column: 'elder_id', id: elderId }, needRow(need));
    for (const part of new Set(need.parts)) {
      addRow(db, 'need_part', { column: 'elder_id', id: elderId }, { service_code: need.serviceCode, part });
    }
  }
}

type GivenNeed = Omit<Need, 'id'> &
  Partial<Omit<NeedEntry, 'parts'>> & { readonly parts?: readonly ServicePart[] };

function needRow(need: GivenNeed): Row {
  return {
    service_code: need.serviceCode,
    times_per_week: need.timesPerWeek,
    minutes: need.minutes,
    ...(need.everyWeeks === undefined ? {} : { every_weeks: need.everyWeeks }),
    ...(need.slot === undefined ? {} : { slot: need.slot }),
    ...(need.since === undefined ? {} : { since_date: need.since }),
  };
}

/** Family contacts of everybody or of one elder, in call order. */
export function listContacts(db: ReadableDb, elderId: PersonId | null = null): ByPerson<FamilyContact> {
  const only = onlyOf('elder_id', elderId);
  return collectByPerson(
    db
      .all<{ elder_id: number; name: string; relation: string; phone: string | null }>(
        `SELECT elder_id, name, relation, phone FROM family_contact
         WHERE ${only.sql} ORDER BY elder_id, call_order`,
        ...only.values,
      )
      .map((line) => ({
        personId: line.elder_id,
        value: { name: line.name, relation: line.relation, phone: line.phone },
      })),
  );
}

/** The contacts of one elder with all that is kept of them, in call order. */
export function listContactEntries(db: ReadableDb, elderId: PersonId): FamilyContactEntry[] {
  return db
    .all<Omit<FamilyContactEntry, 'consentsToNotes'> & { consentsToNotes: 0 | 1 }>(
      `SELECT name, relation, phone, works_in AS worksIn, best_time AS bestTime, told_by AS toldBy,
         consents_to_notes AS consentsToNotes FROM family_contact WHERE elder_id = ? ORDER BY call_order`,
      elderId,
    )
    .map((line) => ({ ...line, consentsToNotes: line.consentsToNotes === 1 }));
}

/** Writes the first five contacts anew; what is not given of somebody of the same name stays as it is. */
export function replaceContacts(db: WritableDb, elderId: PersonId, contacts: readonly GivenContact[]): void {
  const known = new Map(listContactEntries(db, elderId).map((contact) => [contact.name, contact]));
  replaceRows(
    db,
    'family_contact',
    { column: 'elder_id', id: elderId },
    ['call_order'],
    contacts
      .slice(0, MOST_CONTACTS)
      .map((contact, index) => contactRow(contact, index, known.get(contact.name))),
  );
}

/** The first contacts of a new elder; nothing is looked up. */
export function addContacts(db: WritableDb, elderId: PersonId, contacts: readonly GivenContact[]): void {
  for (const [index, contact] of contacts.slice(0, MOST_CONTACTS).entries()) {
    addRow(db, 'family_contact', { column: 'elder_id', id: elderId }, contactRow(contact, index, undefined));
  }
}

const MOST_CONTACTS = 5;
type GivenContact = FamilyContact & Partial<FamilyContactEntry>;

function contactRow(contact: GivenContact, index: number, before: FamilyContactEntry | undefined): Row {
  return {
    call_order: index + 1,
    name: contact.name,
    relation: contact.relation,
    phone: contact.phone,
    works_in: contact.worksIn ?? before?.worksIn ?? '',
    best_time: contact.bestTime ?? before?.bestTime ?? '',
    told_by: contact.toldBy ?? before?.toldBy ?? 'none',
    consents_to_notes: toBit(contact.consentsToNotes ?? before?.consentsToNotes ?? false),
  };
}

/** What else is kept of the role of elder; {@link ElderRole} is what planning and imports read. */
export type ElderExtras = Pick<
  ElderProfile,
  | 'selfCareDate'
  | 'allergies'
  | 'medicinesNote'
  | 'hearing'
  | 'sight'
  | 'walking'
  | 'risesAt'
  | 'napsAt'
  | 'mealsAt'
  | 'smokes'
  | 'dogAtHome'
  | 'visitLevel'
  | 'visitLevelReason'
  | 'planReviewOn'
  | 'doctorId'
  | 'cadreId'
>;

/** How elders are, in the few words that somebody who comes in has to know. */
export function listElderConditions(
  db: ReadableDb,
): ({ readonly elderId: PersonId; readonly selfCareLevel: SelfCareLevel } & Pick<
  ElderProfile,
  'hearing' | 'sight' | 'walking'
>)[] {
  return db.all(
    'SELECT person_id AS elderId, self_care_level AS selfCareLevel, hearing, sight, walking FROM elder',
  );
}

export function findElderExtras(db: ReadableDb, personId: PersonId): ElderExtras | undefined {
  const line = db.find<
    Omit<ElderExtras, 'smokes' | 'dogAtHome'> & Record<'smokes' | 'dogAtHome', 0 | 1 | null>
  >(
    `SELECT self_care_date AS selfCareDate, allergies, medicines_note AS medicinesNote, hearing, sight, walking,
       rises_at AS risesAt, naps_at AS napsAt, meals_at AS mealsAt, smokes, dog_at_home AS dogAtHome,
       visit_level AS visitLevel, visit_level_reason AS visitLevelReason, plan_review_on AS planReviewOn,
       doctor_id AS doctorId, cadre_id AS cadreId FROM elder WHERE person_id = ?`,
    personId,
  );
  return line && { ...line, smokes: fromBit(line.smokes), dogAtHome: fromBit(line.dogAtHome) };
}

/** Writes what is given of somebody who is an elder, and leaves the rest. */
export function saveElderExtras(db: WritableDb, personId: PersonId, extras: Partial<ElderExtras>): void {
  writeColumns(db, 'elder', { column: 'person_id', id: personId }, extraColumns(extras));
}

function extraColumns(extras: Partial<ElderExtras>): Readonly<Record<string, SqlValue | undefined>> {
  return {
    self_care_date: extras.selfCareDate,
    allergies: extras.allergies,
    medicines_note: extras.medicinesNote,
    hearing: extras.hearing,
    sight: extras.sight,
    walking: extras.walking,
    rises_at: extras.risesAt,
    naps_at: extras.napsAt,
    meals_at: extras.mealsAt,
    smokes: toBit(extras.smokes),
    dog_at_home: toBit(extras.dogAtHome),
    visit_level: extras.visitLevel,
    visit_level_reason: extras.visitLevelReason,
    plan_review_on: extras.planReviewOn,
    doctor_id: extras.doctorId,
    cadre_id: extras.cadreId,
  };
}

/** Writes the level with what it rests on and the day; all three are one statement. */
export function saveSelfCare(
  db: WritableDb,
  personId: PersonId,
  selfCare: { level: SelfCareLevel; source: SelfCareSource | null; date: CalendarDate | null },
): void {
  writeColumns(
    db,
    'elder',
    { column: 'person_id', id: personId },
    { self_care_level: selfCare.level, self_care_source: selfCare.source, self_care_date: selfCare.date },
  );
}

/** Takes the role away with all that hangs on it: needs, contacts, assessments. */
export function removeElder(db: WritableDb, personId: PersonId): void {
  // What hangs on these rows goes first, so that an undo finds what it rests on.
  for (const table of ['need_part', 'meal_stop', 'family_word']) {
    db.run(`DELETE FROM ${table} WHERE elder_id = ?`, personId);
  }
  db.run('DELETE FROM elder WHERE person_id = ?', personId);
}

function toElder(line: ElderLine): ElderRole {
  return {
    personId: line.person_id as PersonId,
    living: line.living,
    healthWords: line.health_words,
    selfCareLevel: line.self_care_level,
    selfCareSource: line.self_care_source,
    helperSexWish: line.helper_sex_wish,
  };
}
