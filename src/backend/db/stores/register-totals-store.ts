import type { RegisterTotals } from '../../../shared/domain/import-preview.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';

/**
 * How many of everything the registers hold. Deceased and away people stay in the registers and are
 * counted as elders and helpers too, but only active elders have needs to plan for; `bornUntil` is the last birthday of somebody who is 80 today.
 */
export function registerTotals(db: ReadableDb, bornUntil: CalendarDate): RegisterTotals {
  const totals = db.find<RegisterTotals>(
    `SELECT
       (SELECT count(*) FROM place WHERE level = 'village' AND merged_into_id IS NULL) AS villages,
       (SELECT count(*) FROM place WHERE level = 'hamlet') AS hamlets,
       (SELECT count(*) FROM household) AS households,
       (SELECT count(*) FROM elder) AS elders,
       (SELECT count(*) FROM helper) AS helpers,
       (SELECT count(*) FROM elder JOIN helper USING (person_id)) AS "both",
       (SELECT count(*) FROM person WHERE status = 'deceased') AS deceased,
       (SELECT count(*) FROM person WHERE status = 'away') AS away,
       (SELECT count(DISTINCT elder_id) FROM need JOIN person ON person.id = elder_id
        WHERE status = 'active') AS withNeeds,
       (SELECT count(*) FROM elder JOIN person ON person.id = person_id WHERE birth_date <= ?) AS aged80,
       (SELECT count(*) FROM walking_link) AS walkingMinutes,
       (SELECT count(*) FROM pair WHERE role = 'primary' AND mode = 'pair' AND end_date IS NULL) AS pairs`,
    bornUntil,
  );
  if (!totals) throw new Error('A query without FROM returned no row');
  return totals;
}
