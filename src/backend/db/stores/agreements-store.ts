import type {
  AgreementEnding,
  AgreementForm,
  AgreementId,
  AgreementKind,
} from '../../../shared/domain/agreement.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export interface StoredAgreement {
  readonly id: AgreementId;
  readonly form: AgreementForm;
  readonly villageName: string;
  readonly elderName: string;
  readonly helperName: string | null;
  readonly ending: AgreementEnding | null;
}

interface Line {
  readonly id: AgreementId;
  readonly number: string;
  readonly kind: AgreementKind;
  readonly elderId: PersonId;
  readonly helperId: PersonId | null;
  readonly signedOn: CalendarDate;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly witness: string;
  readonly copies: number;
  readonly insurance: string;
  readonly rulesVersion: string;
  readonly filedAt: string;
  readonly endedOn: CalendarDate | null;
  readonly reason: AgreementEnding['reason'] | null;
  readonly note: string;
  readonly villageName: string;
  readonly elderName: string;
  readonly helperName: string | null;
}

const SELECT = `SELECT agreement.id, number, kind, elder_id AS elderId, helper_id AS helperId, signed_on AS signedOn,
    from_date AS "from", to_date AS "to", witness, copies, insurance, rules_version AS rulesVersion, filed_at AS filedAt,
    ended_on AS endedOn, end_reason AS reason, end_note AS note, place.name AS villageName, elder.name AS elderName,
    helper.name AS helperName
  FROM agreement JOIN person AS elder ON elder.id = elder_id JOIN place ON place.id = elder.village_id
    LEFT JOIN person AS helper ON helper.id = helper_id`;

/** Agreements of the elders of a village, or in which a person is a party; those that hold first, then the latest. */
export function listAgreements(
  db: ReadableDb,
  { villageId, personId }: { readonly villageId: PlaceId | null; readonly personId: PersonId | null },
): StoredAgreement[] {
  const lines = db.all<Line>(
    `${SELECT} WHERE (?1 IS NULL OR elder.village_id = ?1) AND (?2 IS NULL OR ?2 IN (elder_id, helper_id))
     ORDER BY ended_on IS NOT NULL, signed_on DESC, agreement.id DESC`,
    villageId,
    personId,
  );
  return lines.map(toAgreement);
}

export function findAgreement(db: ReadableDb, id: AgreementId): StoredAgreement | undefined {
  const line = db.find<Line>(`${SELECT} WHERE agreement.id = ?`, id);
  return line && toAgreement(line);
}

/** Whether another agreement bears this number. */
export function isNumberTaken(db: ReadableDb, number: string, by: AgreementId | null): boolean {
  return db.find('SELECT 1 FROM agreement WHERE number = ? AND id IS NOT ?', number, by) !== undefined;
}

/** Adds an agreement (its id null) or writes one anew. */
export function saveAgreement(db: WritableDb, id: AgreementId | null, form: AgreementForm): AgreementId {
  const { number, kind, elderId, helperId, signedOn, from, to, witness, copies } = form;
  const { insurance, rulesVersion, filedAt } = form;
  const values = [number, kind, elderId, helperId, signedOn, from, to, witness, copies] as const;
  const rest = [insurance, rulesVersion, filedAt] as const;
  if (id === null) {
    const { newId } = db.run(
      `INSERT INTO agreement (number, kind, elder_id, helper_id, signed_on, from_date, to_date, witness, copies,
         insurance, rules_version, filed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...values,
      ...rest,
    );
    return newId as AgreementId;
  }
  db.run(
    `UPDATE agreement SET number = ?, kind = ?, elder_id = ?, helper_id = ?, signed_on = ?, from_date = ?, to_date = ?,
       witness = ?, copies = ?, insurance = ?, rules_version = ?, filed_at = ? WHERE id = ?`,
    ...values,
    ...rest,
    id,
  );
  return id;
}

export function endAgreement(
  db: WritableDb,
  id: AgreementId,
  { endedOn, reason, note }: AgreementEnding,
): void {
  db.run(
    'UPDATE agreement SET ended_on = ?, end_reason = ?, end_note = ? WHERE id = ?',
    endedOn,
    reason,
    note,
    id,
  );
}

function toAgreement({
  id,
  villageName,
  elderName,
  helperName,
  endedOn,
  reason,
  note,
  ...form
}: Line): StoredAgreement {
  const ending = endedOn === null || reason === null ? null : { endedOn, reason, note };
  return { id, form, villageName, elderName, helperName, ending };
}
