import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { Inspection, InspectionForm, InspectionId } from '../../../shared/domain/supervision.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** How late something is mended depends on the day it is looked at. */
type StoredInspection = Omit<Inspection, 'daysLate'>;

/** Those with something left to mend first, then the latest; from a day on, and whatever is still to be mended. */
export function listInspections(
  db: ReadableDb,
  villageId: PlaceId | null,
  since: CalendarDate,
): StoredInspection[] {
  return db
    .all<Omit<StoredInspection, 'points'> & { readonly points: string }>(
      `SELECT inspection.id, inspection.kind, inspection.village_id AS villageId, place.name AS villageName,
         venue_id AS venueId, helper_id AS helperId, coalesce(venue.local_name, person.name, '') AS subject,
         held_on AS heldOn, inspector, points, inspection.remark, mend_by AS mendBy, mended_on AS mendedOn
       FROM inspection JOIN place ON place.id = inspection.village_id
         LEFT JOIN venue ON venue.id = venue_id LEFT JOIN person ON person.id = helper_id
       WHERE (?1 IS NULL OR inspection.village_id = ?1)
         AND (held_on >= ?2 OR (mend_by IS NOT NULL AND mended_on IS NULL))
       ORDER BY mend_by IS NULL OR mended_on IS NOT NULL, iif(mended_on IS NULL, mend_by, NULL), held_on DESC,
         inspection.id DESC`,
      villageId,
      since,
    )
    .map((line) => ({ ...line, points: JSON.parse(line.points) as Inspection['points'] }));
}

export function hasInspection(db: ReadableDb, id: InspectionId): boolean {
  return db.find('SELECT 1 FROM inspection WHERE id = ?', id) !== undefined;
}

export function saveInspection(db: WritableDb, id: InspectionId | null, form: InspectionForm): InspectionId {
  const values = [
    form.kind,
    form.villageId,
    form.venueId,
    form.helperId,
    form.heldOn,
    form.inspector,
    JSON.stringify(form.points),
    form.remark,
    form.mendBy,
    form.mendedOn,
  ] as const;
  if (id !== null) {
    db.run(
      `UPDATE inspection SET kind = ?, village_id = ?, venue_id = ?, helper_id = ?, held_on = ?, inspector = ?,
         points = ?, remark = ?, mend_by = ?, mended_on = ? WHERE id = ?`,
      ...values,
      id,
    );
    return id;
  }
  const { newId } = db.run(
    `INSERT INTO inspection (kind, village_id, venue_id, helper_id, held_on, inspector, points, remark, mend_by,
       mended_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...values,
  );
  return newId as InspectionId;
}
