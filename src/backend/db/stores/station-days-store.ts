import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { StationHalfDay } from '../../../shared/domain/station-day.ts';
import type { VenueId } from '../../../shared/domain/village-places.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

interface Span {
  readonly from: CalendarDate;
  /** Last day. */
  readonly to: CalendarDate;
}

/** The half-days of a station within a span, by day, the morning first. */
export function listStationDays(db: ReadableDb, venueId: VenueId, { from, to }: Span): StationHalfDay[] {
  return db
    .all<Omit<StationHalfDay, 'activities'> & { activities: string }>(
      `SELECT held_on AS date, slot, heads, activities FROM station_day
       WHERE venue_id = ? AND held_on BETWEEN ? AND ? ORDER BY held_on, slot = 'afternoon'`,
      venueId,
      from,
      to,
    )
    .map((line) => ({ ...line, activities: JSON.parse(line.activities) as StationHalfDay['activities'] }));
}

/** What the stations of a village (null: of all villages) come to within a span; `before` is the day after the last. */
export function sumStationDays(
  db: ReadableDb,
  villageId: PlaceId | null,
  span: { readonly from: CalendarDate; readonly before: CalendarDate },
): { readonly openHalfDays: number; readonly heads: number } {
  const line = db.find<{ openHalfDays: number; heads: number }>(
    `WITH RECURSIVE below (id) AS (
       SELECT id FROM place WHERE ?1 IS NULL OR id = ?1
       UNION SELECT place.id FROM place JOIN below ON place.parent_id = below.id)
     SELECT count(*) AS openHalfDays, coalesce(sum(heads), 0) AS heads
     FROM station_day JOIN venue ON venue.id = venue_id
     WHERE held_on >= ?2 AND held_on < ?3 AND venue.place_id IN below`,
    villageId,
    span.from,
    span.before,
  );
  return line ?? { openHalfDays: 0, heads: 0 };
}

/** Writes a half-day anew; heads null takes it out. */
export function saveStationDay(
  db: WritableDb,
  venueId: VenueId,
  { date, slot, heads, activities }: Omit<StationHalfDay, 'heads'> & { readonly heads: number | null },
): void {
  if (heads === null)
    db.run('DELETE FROM station_day WHERE venue_id = ? AND held_on = ? AND slot = ?', venueId, date, slot);
  else
    db.run(
      `INSERT INTO station_day (venue_id, held_on, slot, heads, activities) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (venue_id, held_on, slot) DO UPDATE SET heads = excluded.heads, activities = excluded.activities`,
      venueId,
      date,
      slot,
      heads,
      JSON.stringify(activities),
    );
}
