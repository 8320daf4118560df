import type { HalfDay } from '../../../shared/domain/availability.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { HelperCategory, TravelMeans } from '../../../shared/domain/person.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';

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
  db.run('DELETE FROM helper_service WHERE helper_id = ?', helperId);
  for (const service of new Set(services)) {
    db.run('INSERT INTO helper_service (helper_id, service_code) VALUES (?, ?)', helperId, service);
  }
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
  db.run('DELETE FROM helper_availability WHERE helper_id = ?', helperId);
  for (const half of halfDays) {
    db.run(
      'INSERT OR IGNORE INTO helper_availability (helper_id, weekday, slot) VALUES (?, ?, ?)',
      helperId,
      half.weekday,
      half.slot,
    );
  }
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
