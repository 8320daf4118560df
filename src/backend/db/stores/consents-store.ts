import type { z } from 'zod';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ConsentLine } from '../../../shared/domain/person-detail.ts';
import type { ConsentPurpose, consentForm } from '../../../shared/domain/person.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';

export type ConsentForm = z.infer<typeof consentForm>;

/** A consent that holds today: the newest decision of its purpose is "given". */
export interface LiveConsent {
  readonly purpose: ConsentPurpose;
  readonly date: CalendarDate;
  /** Null where only the register says so and no sheet was seen. */
  readonly form: ConsentForm | null;
}

/** Consents in force, of everybody or of one person. */
export function listLiveConsents(db: ReadableDb, personId: PersonId | null = null): ByPerson<LiveConsent> {
  const only = onlyOf('person_id', personId);
  return collectByPerson(
    db
      .all<{ person_id: number; purpose: ConsentPurpose; decided_on: string; form: ConsentForm | null }>(
        `SELECT person_id, purpose, decided_on, form FROM consent AS mine
         WHERE ${only.sql} AND decision = 'given' AND id =
           (SELECT id FROM consent AS any_of WHERE any_of.person_id = mine.person_id
            AND any_of.purpose = mine.purpose ORDER BY decided_on DESC, id DESC LIMIT 1)
         ORDER BY person_id, id`,
        ...only.values,
      )
      .map((line) => ({
        personId: line.person_id,
        value: { purpose: line.purpose, date: line.decided_on as CalendarDate, form: line.form },
      })),
  );
}

/** Everybody whose newest decision of a purpose says no. */
export function listRefusingPeople(db: ReadableDb, purpose: ConsentPurpose): ReadonlySet<PersonId> {
  return new Set(
    db
      .all<{ person_id: number }>(
        `SELECT person_id FROM consent AS mine WHERE purpose = ?1 AND decision IN ('refused','withdrawn') AND id =
           (SELECT id FROM consent AS any_of WHERE any_of.person_id = mine.person_id
            AND any_of.purpose = ?1 ORDER BY decided_on DESC, id DESC LIMIT 1)`,
        purpose,
      )
      .map((line) => line.person_id as PersonId),
  );
}

/** Everybody who has ever decided on a purpose, whichever way. */
export function listDecidedPeople(db: ReadableDb, purpose: ConsentPurpose): ReadonlySet<PersonId> {
  const lines = db.all<{ personId: PersonId }>(
    'SELECT DISTINCT person_id AS personId FROM consent WHERE purpose = ?',
    purpose,
  );
  return new Set(lines.map(({ personId }) => personId));
}

export function addConsentDecision(
  db: WritableDb,
  decision: {
    personId: PersonId;
    purpose: ConsentPurpose;
    decision: 'given' | 'refused' | 'withdrawn';
    date: CalendarDate;
    form: ConsentForm | null;
    basis?: ConsentLine['basis'];
    paperNo?: string;
    takenBy?: string;
  },
): void {
  db.run(
    `INSERT INTO consent (person_id, purpose, decision, decided_on, form, basis, paper_no, taken_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    decision.personId,
    decision.purpose,
    decision.decision,
    decision.date,
    decision.form,
    decision.basis ?? 'consent',
    decision.paperNo ?? '',
    decision.takenBy ?? '',
  );
}

/** Every decision of one person, newest first: the first line of a purpose is the one in force. */
export function listConsentHistory(db: ReadableDb, personId: PersonId): ConsentLine[] {
  return db.all(
    `SELECT purpose, decision, decided_on AS date, form, basis, paper_no AS paperNo, taken_by AS takenBy
     FROM consent WHERE person_id = ? ORDER BY decided_on DESC, id DESC`,
    personId,
  );
}

/** The newest decision of a purpose, whatever it was. */
export function findLastDecision(
  db: ReadableDb,
  personId: PersonId,
  purpose: ConsentPurpose,
): { decision: 'given' | 'refused' | 'withdrawn'; date: CalendarDate } | undefined {
  return db.find(
    `SELECT decision, decided_on AS date FROM consent WHERE person_id = ? AND purpose = ?
     ORDER BY decided_on DESC, id DESC LIMIT 1`,
    personId,
    purpose,
  );
}
