import type { HalfDay } from '../../../shared/domain/availability.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { HelperCategory, TravelMeans } from '../../../shared/domain/person.ts';
import type { HelperAbsence, HelperProfile, HelperTraining } from '../../../shared/domain/person-profile.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';
import { replaceRows, toBit, writeColumns } from './write-rows.ts';

/** What is stored of the role of helper. */
export interface HelperRole {
  readonly personId: PersonId;
  readonly category: HelperCategory;
  readonly healthWords: string;
  readonly travelMeans: TravelMeans;
  readonly travelLimitMinutes: number;
  readonly weeklyCapMinutes: number;
  readonly dailyCapMinutes: number;
  readonly maxElders: number;
}

interface HelperLine {
  person_id: number;
  category: HelperCategory;
  health_words: string;
  travel_means: TravelMeans;
  travel_limit_minutes: number;
  weekly_cap_minutes: number;
  daily_cap_minutes: number;
  max_elders: number;
}

const COLUMNS = `person_id, category, health_words, travel_means, travel_limit_minutes, weekly_cap_minutes,
  daily_cap_minutes, max_elders`;

export function listHelpers(db: ReadableDb): HelperRole[] {
  return db.all<HelperLine>(`SELECT ${COLUMNS} FROM helper ORDER BY person_id`).map(toHelper);
}

export function findHelper(db: ReadableDb, personId: PersonId): HelperRole | undefined {
  const line = db.find<HelperLine>(`SELECT ${COLUMNS} FROM helper WHERE person_id = ?`, personId);
  return line && toHelper(line);
}

/** Adds the role of helper to a person, or writes it anew. */
export function saveHelper(db: WritableDb, helper: HelperRole): void {
  db.run(
    `INSERT INTO helper (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (person_id) DO UPDATE SET category = excluded.category, health_words = excluded.health_words,
       travel_means = excluded.travel_means, travel_limit_minutes = excluded.travel_limit_minutes,
       weekly_cap_minutes = excluded.weekly_cap_minutes, daily_cap_minutes = excluded.daily_cap_minutes,
       max_elders = excluded.max_elders`,
    helper.personId,
    helper.category,
    helper.healthWords,
    helper.travelMeans,
    helper.travelLimitMinutes,
    helper.weeklyCapMinutes,
    helper.dailyCapMinutes,
    helper.maxElders,
  );
}

/** Services that helpers offer: of all, or of one. */
export function listOfferedServices(db: ReadableDb, helperId: PersonId | null = null): ByPerson<ServiceCode> {
  const only = onlyOf('helper_id', helperId);
  return collectByPerson(
    db
      .all<{ helper_id: number; service_code: ServiceCode }>(
        `SELECT helper_id, service_code FROM helper_service WHERE ${only.sql}
         ORDER BY helper_id, rowid`,
        ...only.values,
      )
      .map((line) => ({ personId: line.helper_id, value: line.service_code })),
  );
}

export function replaceOfferedServices(
  db: WritableDb,
  helperId: PersonId,
  services: readonly ServiceCode[],
): void {
  replaceRows(
    db,
    'helper_service',
    { column: 'helper_id', id: helperId },
    ['service_code'],
    services.map((service) => ({ service_code: service })),
  );
}

/** Free half-days of helpers, in week order: of all, or of one. */
export function listAvailability(db: ReadableDb, helperId: PersonId | null = null): ByPerson<HalfDay> {
  const only = onlyOf('helper_id', helperId);
  return collectByPerson(
    db
      .all<{ helper_id: number } & HalfDay>(
        `SELECT helper_id, weekday, slot FROM helper_availability WHERE ${only.sql}
         ORDER BY helper_id, weekday, slot DESC`,
        ...only.values,
      )
      .map(({ helper_id: personId, weekday, slot }) => ({ personId, value: { weekday, slot } })),
  );
}

export function replaceAvailability(db: WritableDb, helperId: PersonId, halfDays: readonly HalfDay[]): void {
  replaceRows(
    db,
    'helper_availability',
    { column: 'helper_id', id: helperId },
    ['weekday', 'slot'],
    halfDays.map(({ weekday, slot }) => ({ weekday, slot })),
  );
}

/** What else is kept of the role of helper; {@link HelperRole} is what planning and imports read. */
export type HelperExtras = Pick<
  HelperProfile,
  | 'ability'
  | 'abilityNotedOn'
  | 'licenceNote'
  | 'adHoc'
  | 'insurer'
  | 'policyNo'
  | 'insuredUntil'
  | 'pointsWish'
  | 'joinedOn'
  | 'reconfirmedOn'
  | 'endedOn'
>;

const EXTRA_COLUMNS = `ability, ability_noted_on AS abilityNotedOn, licence_note AS licenceNote, ad_hoc AS adHoc,
  insurer, policy_no AS policyNo, insured_until AS insuredUntil, points_wish AS pointsWish, joined_on AS joinedOn,
  reconfirmed_on AS reconfirmedOn, ended_on AS endedOn`;

type ExtrasLine = Omit<HelperExtras, 'adHoc'> & { adHoc: 0 | 1 };

export function findHelperExtras(db: ReadableDb, personId: PersonId): HelperExtras | undefined {
  const line = db.find<ExtrasLine>(`SELECT ${EXTRA_COLUMNS} FROM helper WHERE person_id = ?`, personId);
  return line && { ...line, adHoc: line.adHoc === 1 };
}

/** The extras of every helper. */
export function listHelperExtras(db: ReadableDb): ReadonlyMap<PersonId, HelperExtras> {
  return new Map(
    db
      .all<ExtrasLine & { personId: PersonId }>(`SELECT person_id AS personId, ${EXTRA_COLUMNS} FROM helper`)
      .map(({ personId, ...line }) => [personId, { ...line, adHoc: line.adHoc === 1 }]),
  );
}

/** Writes what is given of somebody who is a helper, and leaves the rest. */
export function saveHelperExtras(db: WritableDb, personId: PersonId, extras: Partial<HelperExtras>): void {
  writeColumns(
    db,
    'helper',
    { column: 'person_id', id: personId },
    {
      ability: extras.ability,
      ability_noted_on: extras.abilityNotedOn,
      licence_note: extras.licenceNote,
      ad_hoc: toBit(extras.adHoc),
      insurer: extras.insurer,
      policy_no: extras.policyNo,
      insured_until: extras.insuredUntil,
      points_wish: extras.pointsWish,
      joined_on: extras.joinedOn,
      reconfirmed_on: extras.reconfirmedOn,
      ended_on: extras.endedOn,
    },
  );
}

/** When helpers are away, both days inside, by the first day: of all, or of one. */
export function listAbsences(db: ReadableDb, helperId: PersonId | null = null): ByPerson<HelperAbsence> {
  const only = onlyOf('helper_id', helperId);
  return collectByPerson(
    db
      .all<HelperAbsence & { helperId: number }>(
        `SELECT helper_id AS helperId, from_date AS "from", to_date AS "to", reason FROM helper_absence
         WHERE ${only.sql} ORDER BY helper_id, from_date, id`,
        ...only.values,
      )
      .map(({ helperId: personId, ...value }) => ({ personId, value })),
  );
}

export function replaceAbsences(
  db: WritableDb,
  helperId: PersonId,
  absences: readonly HelperAbsence[],
): void {
  replaceRows(
    db,
    'helper_absence',
    { column: 'helper_id', id: helperId },
    ['from_date', 'to_date', 'reason'],
    absences.map(({ from, to, reason }) => ({ from_date: from, to_date: to, reason })),
  );
}

/** The trainings of one helper, the oldest first. */
export function listTrainings(db: ReadableDb, helperId: PersonId): HelperTraining[] {
  return db.all(
    `SELECT topic, held_on AS heldOn, valid_until AS validUntil FROM training WHERE helper_id = ?
     ORDER BY held_on, id`,
    helperId,
  );
}

/** What helpers were taught, of all of them: topics of trainings that are valid on a day. */
export function listTrainingTopicsOn(db: ReadableDb, day: CalendarDate): ByPerson<string> {
  return collectByPerson(
    db
      .all<{ helper_id: number; topic: string }>(
        `SELECT helper_id, topic FROM training
         WHERE held_on <= ?1 AND (valid_until IS NULL OR valid_until >= ?1) ORDER BY helper_id, held_on, id`,
        day,
      )
      .map((line) => ({ personId: line.helper_id, value: line.topic })),
  );
}

export function replaceTrainings(
  db: WritableDb,
  helperId: PersonId,
  trainings: readonly HelperTraining[],
): void {
  replaceRows(
    db,
    'training',
    { column: 'helper_id', id: helperId },
    ['topic', 'held_on', 'valid_until'],
    trainings.map(({ topic, heldOn, validUntil }) => ({ topic, held_on: heldOn, valid_until: validUntil })),
  );
}

/** Takes the role away with all that hangs on it: services, hours, absences, trainings. */
export function removeHelper(db: WritableDb, personId: PersonId): void {
  db.run('DELETE FROM helper WHERE person_id = ?', personId);
}

function toHelper(line: HelperLine): HelperRole {
  return {
    personId: line.person_id as PersonId,
    category: line.category,
    healthWords: line.health_words,
    travelMeans: line.travel_means,
    travelLimitMinutes: line.travel_limit_minutes,
    weeklyCapMinutes: line.weekly_cap_minutes,
    dailyCapMinutes: line.daily_cap_minutes,
    maxElders: line.max_elders,
  };
}
