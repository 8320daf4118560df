import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';

/** Figures of one village; who has died, moved or withdrawn is not counted. */
export interface VillageFigures {
  readonly villageId: PlaceId;
  readonly name: string;
  readonly elders: number;
  readonly aged80: number;
  /** Active elders with needs, with or without a helper. */
  readonly withNeeds: number;
  readonly helpers: number;
  readonly paired: number;
}

/** Figures of every village by id; `bornUntil` is the last birthday of somebody who is 80 today. */
export function listVillageFigures(db: ReadableDb, bornUntil: CalendarDate): VillageFigures[] {
  // Counted from the tables' own sides and joined at the end: the first screen asks this after every change.
  return db.all<VillageFigures>(
    `WITH
       people AS (SELECT village_id,
                    count(elder.person_id) FILTER (WHERE status IN ('active','away')) AS elders,
                    count(elder.person_id) FILTER (WHERE status IN ('active','away') AND birth_date <= ?) AS aged80,
                    count(helper.person_id) FILTER (WHERE status = 'active') AS helpers
                  FROM person LEFT JOIN elder ON elder.person_id = person.id
                  LEFT JOIN helper ON helper.person_id = person.id GROUP BY village_id),
       needs AS (SELECT village_id, count(*) AS withNeeds, count(pair.id) AS paired
                 FROM (SELECT DISTINCT elder_id FROM need) AS needy
                 JOIN person ON person.id = needy.elder_id AND status = 'active'
                 LEFT JOIN pair ON pair.elder_id = needy.elder_id AND role = 'primary' AND mode = 'pair' AND end_date IS NULL
                 GROUP BY village_id)
     SELECT village.id AS villageId, village.name, coalesce(elders, 0) AS elders, coalesce(aged80, 0) AS aged80,
       coalesce(withNeeds, 0) AS withNeeds, coalesce(helpers, 0) AS helpers, coalesce(paired, 0) AS paired
     FROM place AS village
     LEFT JOIN people ON people.village_id = village.id
     LEFT JOIN needs ON needs.village_id = village.id
     WHERE village.level = 'village' AND village.merged_into_id IS NULL ORDER BY village.id`,
    bornUntil,
  );
}
