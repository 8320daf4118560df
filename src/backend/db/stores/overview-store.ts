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
       living AS (SELECT person.id, village_id, status, birth_date FROM person
                  WHERE status IN ('active','away')),
       elders AS (SELECT village_id, count(*) AS elders, count(*) FILTER (WHERE birth_date <= ?) AS aged80
                  FROM elder JOIN living ON living.id = person_id GROUP BY village_id),
       helpers AS (SELECT village_id, count(*) AS helpers
                   FROM helper JOIN living ON living.id = person_id WHERE status = 'active' GROUP BY village_id),
       needs AS (SELECT village_id, count(*) AS withNeeds, count(pair.id) AS paired
                 FROM (SELECT DISTINCT elder_id FROM need) AS needy
                 JOIN living ON living.id = needy.elder_id AND status = 'active'
                 LEFT JOIN pair ON pair.elder_id = needy.elder_id AND role = 'primary' AND end_date IS NULL
                 GROUP BY village_id)
     SELECT village.id AS villageId, village.name, coalesce(elders, 0) AS elders, coalesce(aged80, 0) AS aged80,
       coalesce(withNeeds, 0) AS withNeeds, coalesce(helpers, 0) AS helpers, coalesce(paired, 0) AS paired
     FROM place AS village
     LEFT JOIN elders ON elders.village_id = village.id
     LEFT JOIN helpers ON helpers.village_id = village.id
     LEFT JOIN needs ON needs.village_id = village.id
     WHERE village.level = 'village' ORDER BY village.id`,
    bornUntil,
  );
}
