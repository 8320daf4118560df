import type { Donation, DonationForm, DonationId } from '../../../shared/domain/donation.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { toBit } from './write-rows.ts';

type DonationLine = Omit<Donation, 'namePublic'> & { readonly namePublic: 0 | 1 };

/** What was given to a village (null = to all), the latest first. */
export function listDonations(db: ReadableDb, villageId: PlaceId | null): Donation[] {
  return db
    .all<DonationLine>(
      `SELECT donation.id, village_id AS villageId, date, donor, name_public AS namePublic, kind, what,
         amount_fen AS amountFen, source, used_for AS usedFor, note, place.name AS villageName
       FROM donation JOIN place ON place.id = village_id
       WHERE ?1 IS NULL OR village_id = ?1 ORDER BY date DESC, donation.id DESC`,
      villageId,
    )
    .map((line) => ({ ...line, namePublic: line.namePublic === 1 }));
}

export function hasDonation(db: ReadableDb, id: DonationId): boolean {
  return db.find('SELECT 1 FROM donation WHERE id = ?', id) !== undefined;
}

export function saveDonation(db: WritableDb, id: DonationId | null, form: DonationForm): DonationId {
  const values = [
    form.villageId,
    form.date,
    form.donor,
    toBit(form.namePublic),
    form.kind,
    form.what,
    form.amountFen,
    form.source,
    form.usedFor,
    form.note,
  ] as const;
  if (id === null) {
    return db.run(
      `INSERT INTO donation (village_id, date, donor, name_public, kind, what, amount_fen, source, used_for, note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...values,
    ).newId as DonationId;
  }
  db.run(
    `UPDATE donation SET village_id = ?, date = ?, donor = ?, name_public = ?, kind = ?, what = ?, amount_fen = ?,
       source = ?, used_for = ?, note = ? WHERE id = ?`,
    ...values,
    id,
  );
  return id;
}
