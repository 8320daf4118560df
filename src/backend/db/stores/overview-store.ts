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
  return db.all<VillageFigures>(
    `SELECT village.id AS villageId, village.name,
       count(*) FILTER (WHERE elder.person_id IS NOT NULL AND status IN ('active','away')) AS elders,
       count(*) FILTER (WHERE elder.person_id IS NOT NULL AND status IN ('active','away')
                        AND birth_date <= ?) AS aged80,
       count(*) FILTER (WHERE status = 'active' AND has_needs) AS withNeeds,
       count(*) FILTER (WHERE helper.person_id IS NOT NULL AND status = 'active') AS helpers,
       count(*) FILTER (WHERE status = 'active' AND has_needs AND has_helper) AS paired
     FROM place AS village
     LEFT JOIN (SELECT person.*, EXISTS (SELECT 1 FROM need WHERE elder_id = person.id) AS has_needs,
                  EXISTS (SELECT 1 FROM pair WHERE elder_id = person.id AND role = 'primary'
                          AND end_date IS NULL) AS has_helper
                FROM person) AS person ON person.village_id = village.id
     LEFT JOIN elder ON elder.person_id = person.id
     LEFT JOIN helper ON helper.person_id = person.id
     WHERE village.level = 'village' GROUP BY village.id ORDER BY village.id`,
    bornUntil,
  );
}

export interface Gaps {
  readonly eldersWithoutHamlet: number;
  readonly helpersWithoutHours: number;
  readonly idUnusable: number;
}

/** What the registers lack, so that somebody can ask and fill it in. */
export function findGaps(db: ReadableDb): Gaps {
  const gaps = db.find<Gaps>(
    `SELECT
       (SELECT count(*) FROM person WHERE status = 'active' AND EXISTS (SELECT 1 FROM need WHERE elder_id = person.id)
         AND (hamlet_id IS NULL OR household_id IS NULL)) AS eldersWithoutHamlet,
       (SELECT count(*) FROM helper JOIN person ON person.id = person_id WHERE status = 'active'
         AND (weekly_cap_minutes = 0 OR NOT EXISTS
              (SELECT 1 FROM helper_availability WHERE helper_id = person_id))) AS helpersWithoutHours,
       (SELECT count(*) FROM person WHERE id_status NOT IN ('valid','legacy15')) AS idUnusable`,
  );
  if (!gaps) throw new Error('A query without FROM returned no row');
  return gaps;
}
