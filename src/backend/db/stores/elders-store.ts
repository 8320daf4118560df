import type { NeedId, PersonId } from '../../../shared/domain/ids.ts';
import type { Living, SelfCareLevel, SelfCareSource } from '../../../shared/domain/person.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';

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

export function replaceNeeds(db: WritableDb, elderId: PersonId, needs: readonly Omit<Need, 'id'>[]): void {
  db.run('DELETE FROM need WHERE elder_id = ?', elderId);
  for (const need of needs) {
    db.run(
      'INSERT INTO need (elder_id, service_code, times_per_week, minutes) VALUES (?, ?, ?, ?)',
      elderId,
      need.serviceCode,
      need.timesPerWeek,
      need.minutes,
    );
  }
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

export function replaceContacts(db: WritableDb, elderId: PersonId, contacts: readonly FamilyContact[]): void {
  db.run('DELETE FROM family_contact WHERE elder_id = ?', elderId);
  contacts.slice(0, 5).forEach((contact, index) => {
    db.run(
      'INSERT INTO family_contact (elder_id, call_order, name, relation, phone) VALUES (?, ?, ?, ?, ?)',
      elderId,
      index + 1,
      contact.name,
      contact.relation,
      contact.phone,
    );
  });
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
