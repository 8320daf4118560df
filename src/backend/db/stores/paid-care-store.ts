import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PaidCare, PaidCareForm, PaidCareId } from '../../../shared/domain/paid-care.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

type PaidCareLine = Omit<PaidCare, 'services'> & { readonly services: string };

/** What families pay to helpers: of the elders of a village (null = of all), the latest first. */
export function listPaidCare(db: ReadableDb, villageId: PlaceId | null): PaidCare[] {
  return db
    .all<PaidCareLine>(
      `SELECT paid_care.id, elder_id AS elderId, helper_id AS helperId, from_date AS fromDate, to_date AS toDate,
         agreed_fen AS agreedFen, per, paid_fen AS paidFen, services, note, elder.name AS elderName,
         helper.name AS helperName, place.name AS villageName
       FROM paid_care JOIN person AS elder ON elder.id = elder_id JOIN person AS helper ON helper.id = helper_id
         JOIN place ON place.id = elder.village_id
       WHERE ?1 IS NULL OR elder.village_id = ?1 ORDER BY from_date DESC, paid_care.id DESC`,
      villageId,
    )
    .map((line) => ({
      ...line,
      services: line.services.split(',').filter((code) => code !== '') as PaidCare['services'],
    }));
}

export function hasPaidCare(db: ReadableDb, id: PaidCareId): boolean {
  return db.find('SELECT 1 FROM paid_care WHERE id = ?', id) !== undefined;
}

export function savePaidCare(db: WritableDb, id: PaidCareId | null, form: PaidCareForm): PaidCareId {
  const values = [
    form.elderId,
    form.helperId,
    form.fromDate,
    form.toDate,
    form.agreedFen,
    form.per,
    form.paidFen,
    form.services.join(','),
    form.note,
  ] as const;
  if (id === null) {
    return db.run(
      `INSERT INTO paid_care (elder_id, helper_id, from_date, to_date, agreed_fen, per, paid_fen, services, note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...values,
    ).newId as PaidCareId;
  }
  db.run(
    `UPDATE paid_care SET elder_id = ?, helper_id = ?, from_date = ?, to_date = ?, agreed_fen = ?, per = ?, paid_fen = ?,
       services = ?, note = ? WHERE id = ?`,
    ...values,
    id,
  );
  return id;
}
