import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PeriodFigures, StockFigures } from '../../../shared/domain/period-figures.ts';
import type { PeriodSpan } from '../../../shared/domain/report-period.ts';
import type { RequestKind } from '../../../shared/domain/request.ts';
import type { RosterCause } from '../../../shared/domain/roster.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { lastBirthdayAged } from '../../../shared/time/last-birthday.ts';
import type { ReadableDb } from '../connection.ts';
import { sumStationDays } from './station-days-store.ts';
import { ROSTERS_WITH_HELPERS, ROSTERS_WITH_VISITS } from './visits-store.ts';

/** What the registers hold of a village (null = of the township) today; who died, moved or withdrew is not counted. */
export function readStockFigures(
  db: ReadableDb,
  villageId: PlaceId | null,
  today: CalendarDate,
): StockFigures {
  const stock = db.find<StockFigures>(
    `SELECT count(elder.person_id) FILTER (WHERE status IN ('active','away')) AS elders,
       count(elder.person_id) FILTER (WHERE status IN ('active','away') AND birth_date <= ?2) AS aged60,
       count(elder.person_id) FILTER (WHERE status IN ('active','away') AND birth_date <= ?3) AS aged80,
       count(helper.person_id) FILTER (WHERE status = 'active') AS helpers,
       count(elder.person_id) FILTER (WHERE status = 'active'
         AND EXISTS (SELECT 1 FROM need WHERE elder_id = person.id)
         AND NOT EXISTS (SELECT 1 FROM pair WHERE elder_id = person.id AND role = 'primary' AND mode = 'pair'
           AND end_date IS NULL)) AS withoutHelper
     FROM person LEFT JOIN elder ON elder.person_id = person.id LEFT JOIN helper ON helper.person_id = person.id
     WHERE ?1 IS NULL OR village_id = ?1`,
    villageId,
    lastBirthdayAged(60, today),
    lastBirthdayAged(80, today),
  );
  return stock ?? { elders: 0, aged60: 0, aged80: 0, helpers: 0, withoutHelper: 0 };
}

/** What a period comes to in a village (null = in the township), as far as it is known today. */
export function readPeriodFigures(
  db: ReadableDb,
  villageId: PlaceId | null,
  span: PeriodSpan,
  today: CalendarDate,
): PeriodFigures {
  const place = [villageId, span.from, span.before] as const;
  const [weeks] = db.all<Pick<PeriodFigures, 'weeksPublished' | 'weeksChanged'>>(
    `SELECT count(*) AS weeksPublished, count(*) FILTER (WHERE version > 1) AS weeksChanged
     FROM roster ${IN_FORCE}`,
    ...place,
  );
  const [visits] = db.all<Pick<PeriodFigures, 'servedElders' | 'visitsUnfilled'>>(
    `SELECT (SELECT count(DISTINCT elder) FROM (
         SELECT elder_id AS elder FROM ${ROSTERS_WITH_VISITS} ${IN_FORCE} AND visit.state = 'planned'
         UNION ALL
         SELECT eater.value FROM ${ROSTERS_WITH_VISITS} JOIN json_each(visit.stops) AS eater
         ${IN_FORCE} AND visit.state = 'planned')) AS servedElders,
       (SELECT count(*) FROM ${ROSTERS_WITH_VISITS} ${IN_FORCE} AND visit.state = 'unfilled')
         AS visitsUnfilled`,
    ...place,
  );
  return {
    pairs: readPairs(db, villageId, span, today),
    servedElders: visits?.servedElders ?? 0,
    weeksPublished: weeks?.weeksPublished ?? 0,
    weeksChanged: weeks?.weeksChanged ?? 0,
    versionsByCause: Object.fromEntries(
      db
        .all<{ cause: RosterCause['kind']; versions: number }>(
          `SELECT coalesce(json_extract(cause, '$.kind'), 'by-hand') AS cause, count(*) AS versions FROM roster
           WHERE published_at IS NOT NULL AND version > 1 AND ${IN_SPAN} GROUP BY 1`,
          ...place,
        )
        .map(({ cause, versions }) => [cause, versions]),
    ),
    visitsUnfilled: visits?.visitsUnfilled ?? 0,
    visitsByService: Object.fromEntries(
      db
        .all<{ service: ServiceCode | 'duty'; visits: number; minutes: number }>(
          `SELECT coalesce(service_code, 'duty') AS service, count(*) AS visits, sum(minutes) AS minutes
           FROM ${ROSTERS_WITH_VISITS} ${IN_FORCE} AND visit.state = 'planned' GROUP BY 1`,
          ...place,
        )
        .map(({ service, ...tally }) => [service, tally]),
    ),
    helperMinutes: db
      .all<{ minutes: number }>(
        `SELECT sum(minutes) AS minutes FROM ${ROSTERS_WITH_HELPERS} ${IN_FORCE} AND visit.state = 'planned' GROUP BY helper_id ORDER BY 1`,
        ...place,
      )
      .map(({ minutes }) => minutes),
    requestsByKind: readRequests(db, villageId, span, today),
    stations: sumStationDays(db, villageId, span),
    agreements: readAgreements(db, villageId, span, today),
  };
}

const IN_SPAN = '(?1 IS NULL OR roster.village_id = ?1) AND week_start >= ?2 AND week_start < ?3';
const IN_FORCE = `WHERE roster.state IN ('published','closed') AND ${IN_SPAN}`;

function readPairs(
  db: ReadableDb,
  villageId: PlaceId | null,
  { before }: PeriodSpan,
  today: CalendarDate,
): PeriodFigures['pairs'] {
  const pairs = db.find<PeriodFigures['pairs']>(
    `SELECT count(*) FILTER (WHERE origin = 'voluntary') AS voluntary,
       count(*) FILTER (WHERE origin = 'assigned') AS assigned
     FROM pair JOIN person ON person.id = elder_id
     WHERE (?1 IS NULL OR village_id = ?1) AND role = 'primary' AND mode = 'pair' AND start_date < ?2
       AND start_date <= ?3 AND (end_date IS NULL OR end_date >= ?2 OR end_date > ?3)`,
    villageId,
    before,
    today,
  );
  return pairs ?? { voluntary: 0, assigned: 0 };
}

function readRequests(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
  today: CalendarDate,
): PeriodFigures['requestsByKind'] {
  const tallies = db.all<{ kind: RequestKind; opened: number; settled: number; late: number }>(
    `SELECT kind, count(*) FILTER (WHERE reported_on >= ?2 AND reported_on < ?3) AS opened,
       count(*) FILTER (WHERE state = 'settled' AND closed_on >= ?2 AND closed_on < ?3) AS settled,
       count(*) FILTER (WHERE due_on >= ?2 AND due_on < ?3 AND due_on < coalesce(closed_on, ?4)) AS late
     FROM request WHERE ?1 IS NULL OR village_id = ?1 GROUP BY kind`,
    villageId,
    from,
    before,
    today,
  );
  return Object.fromEntries(tallies.map(({ kind, ...tally }) => [kind, tally]));
}

/** An agreement that ran out has ended like one that somebody ended. */
function readAgreements(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
  today: CalendarDate,
): PeriodFigures['agreements'] {
  const agreements = db.find<PeriodFigures['agreements']>(
    `SELECT count(*) FILTER (WHERE signed_on >= ?2 AND signed_on < ?3) AS signed,
       count(*) FILTER (WHERE (ended_on >= ?2 AND ended_on < ?3)
         OR (ended_on IS NULL AND to_date >= ?2 AND to_date < ?3 AND to_date < ?4)) AS ended
     FROM agreement JOIN person ON person.id = elder_id WHERE ?1 IS NULL OR village_id = ?1`,
    villageId,
    from,
    before,
    today,
  );
  return agreements ?? { signed: 0, ended: 0 };
}
