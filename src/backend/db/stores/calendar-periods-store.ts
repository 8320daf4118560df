import type {
  CalendarPeriod,
  CalendarPeriodForm,
  CalendarPeriodId,
  PeriodRange,
} from '../../../shared/domain/calendar.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

type PeriodLine = Omit<CalendarPeriod, 'range'> & { readonly range: string };

/** Periods of the township first, then of its villages; of one village alone with those of the township. */
export function listCalendarPeriods(db: ReadableDb, villageId: PlaceId | null = null): CalendarPeriod[] {
  return db
    .all<PeriodLine>(
      `SELECT calendar_period.id, place_id AS placeId, place.name AS placeName, kind, calendar_period.name, range,
         cap_percent AS capPercent, visits, way_percent AS wayPercent, extra_visits AS extraVisits, note
       FROM calendar_period JOIN place ON place.id = place_id
       WHERE ?1 IS NULL OR place_id = ?1 OR place.level = 'township'
       ORDER BY place.level <> 'township', place_id, calendar_period.id`,
      villageId,
    )
    .map((line) => ({ ...line, range: JSON.parse(line.range) as PeriodRange }));
}

export function findCalendarPeriod(
  db: ReadableDb,
  id: CalendarPeriodId,
): { readonly name: string } | undefined {
  return db.find('SELECT name FROM calendar_period WHERE id = ?', id);
}

/** Adds a period (null) or writes one anew. */
export function saveCalendarPeriod(
  db: WritableDb,
  id: CalendarPeriodId | null,
  form: CalendarPeriodForm,
): CalendarPeriodId {
  const values = [
    form.placeId,
    form.kind,
    form.name,
    JSON.stringify(form.range),
    form.capPercent,
    form.visits,
    form.wayPercent,
    form.extraVisits,
    form.note,
  ] as const;
  if (id === null) {
    const { newId } = db.run(
      `INSERT INTO calendar_period (place_id, kind, name, range, cap_percent, visits, way_percent, extra_visits, note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...values,
    );
    return newId as CalendarPeriodId;
  }
  db.run(
    `UPDATE calendar_period SET place_id = ?, kind = ?, name = ?, range = ?, cap_percent = ?, visits = ?,
       way_percent = ?, extra_visits = ?, note = ? WHERE id = ?`,
    ...values,
    id,
  );
  return id;
}

export function removeCalendarPeriod(db: WritableDb, id: CalendarPeriodId): void {
  db.run('DELETE FROM calendar_period WHERE id = ?', id);
}
