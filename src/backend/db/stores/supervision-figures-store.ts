import type { Satisfaction, ServiceRecordId } from '../../../shared/domain/attendance.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { PeriodSpan } from '../../../shared/domain/report-period.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

/** A record belongs to the village of its elder; a duty, a round or farm work to that of its helper. */
const RECORDS = `service_record AS record JOIN returned_sheet AS sheet ON sheet.id = record.sheet_id
  JOIN person AS whose ON whose.id = coalesce(record.elder_id, record.helper_id)
  WHERE record.day >= ${dayOf('?2')} AND record.day < ${dayOf('?3')} AND record.corrected_by IS NULL AND record.not_done IS NULL
    AND (?1 IS NULL OR whose.village_id = ?1)`;

/** The signed paper is kept, and both have put their mark to it; what serves nobody's door has one mark. */
const EVIDENCED = `sheet.paper_kept = 1 AND record.helper_signed = 1
  AND (record.elder_id IS NULL OR record.elder_mark IN ('signature','thumb-print','proxy'))`;

/** What was done, and how well it is proven. */
export interface RecordFigures {
  readonly villageId: PlaceId;
  readonly records: number;
  /** Checked by a second person. */
  readonly checked: number;
  readonly evidenced: number;
}

export function readRecordFigures(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): RecordFigures[] {
  return db.all(
    `SELECT whose.village_id AS villageId, count(*) AS records, sum(record.checked) AS checked,
       count(*) FILTER (WHERE ${EVIDENCED}) AS evidenced
     FROM ${RECORDS} GROUP BY 1`,
    villageId,
    from,
    before,
  );
}

export interface AnswerCount {
  readonly villageId: PlaceId;
  readonly helperId: PersonId;
  readonly answer: Satisfaction;
  readonly records: number;
}

/** What was ticked on the sheets, of visits to elders. */
export function countAnswers(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): AnswerCount[] {
  return db.all(
    `SELECT whose.village_id AS villageId, record.helper_id AS helperId, satisfaction AS answer, count(*) AS records
     FROM ${RECORDS} AND record.elder_id IS NOT NULL GROUP BY 1, 2, 3`,
    villageId,
    from,
    before,
  );
}

export interface PoorAnswer {
  readonly recordId: ServiceRecordId;
  readonly date: CalendarDate;
  readonly elderId: PersonId;
  readonly elderName: string;
  readonly villageId: PlaceId;
  readonly helperName: string;
}

/** Visits marked 差, the latest first. */
export function listPoorAnswers(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
  limit: number,
): PoorAnswer[] {
  return db.all(
    `SELECT record.id AS recordId, record.date, record.elder_id AS elderId, whose.name AS elderName,
       whose.village_id AS villageId, (SELECT name FROM person WHERE id = record.helper_id) AS helperName
     FROM ${RECORDS} AND record.elder_id IS NOT NULL AND satisfaction = 'poor'
     ORDER BY record.day DESC, record.id LIMIT ?4`,
    villageId,
    from,
    before,
    limit,
  );
}

export interface ComplaintCounts {
  /** Reported in the period. */
  readonly opened: number;
  /** Settled in the period. */
  readonly settled: number;
  /** Open today, whenever reported. */
  readonly open: number;
  /** Of the open ones, past their day. */
  readonly late: number;
}

export function countComplaints(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
  today: CalendarDate,
): ComplaintCounts {
  const counts = db.find<ComplaintCounts>(
    `SELECT count(*) FILTER (WHERE reported_on >= ?2 AND reported_on < ?3) AS opened,
       count(*) FILTER (WHERE state = 'settled' AND closed_on >= ?2 AND closed_on < ?3) AS settled,
       count(*) FILTER (WHERE state = 'open') AS open,
       count(*) FILTER (WHERE state = 'open' AND due_on < ?4) AS late
     FROM request WHERE kind = 'complaint' AND (?1 IS NULL OR village_id = ?1)`,
    villageId,
    from,
    before,
    today,
  );
  return counts ?? { opened: 0, settled: 0, open: 0, late: 0 };
}

const VISIT_ASPECTS = ['body', 'mind', 'daily-life', 'hygiene', 'home-safety'] as const;
type VisitAspect = (typeof VISIT_ASPECTS)[number];

/** What records of visits (Form 6) found. */
export interface VisitQuality {
  readonly records: number;
  readonly watch: Readonly<Record<VisitAspect, number>>;
  readonly urgent: Readonly<Record<VisitAspect, number>>;
  readonly referred: number;
  /** Elders whose family was neither there nor called within thirty days of the visit. */
  readonly familyLongAgo: number;
}

export function readVisitQuality(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): VisitQuality {
  const columns: Readonly<Record<VisitAspect, string>> = {
    body: 'body',
    mind: 'mind',
    'daily-life': 'daily_life',
    hygiene: 'hygiene',
    'home-safety': `CASE WHEN home_safety LIKE '%"urgent"%' THEN 'urgent' WHEN home_safety LIKE '%"watch"%' THEN 'watch' END`,
  };
  const tally = (state: 'watch' | 'urgent'): string =>
    VISIT_ASPECTS.map(
      (aspect) => `count(*) FILTER (WHERE ${columns[aspect]} = '${state}') AS "${state} ${aspect}"`,
    ).join(', ');
  const line = db.find<Record<string, number>>(
    `SELECT count(*) AS records, count(referral) AS referred, ${tally('watch')}, ${tally('urgent')},
       count(DISTINCT iif(family_seen_on < date(visit.date, '-30 days'), elder_id, NULL)) AS familyLongAgo
     FROM welfare_visit AS visit JOIN person ON person.id = elder_id
     WHERE visit.date >= ?2 AND visit.date < ?3 AND (?1 IS NULL OR village_id = ?1)`,
    villageId,
    from,
    before,
  );
  const counted = (name: string): number => line?.[name] ?? 0;
  const byAspect = (state: string): Record<VisitAspect, number> =>
    Object.fromEntries(VISIT_ASPECTS.map((aspect) => [aspect, counted(`${state} ${aspect}`)])) as Record<
      VisitAspect,
      number
    >;
  return {
    records: counted('records'),
    watch: byAspect('watch'),
    urgent: byAspect('urgent'),
    referred: counted('referred'),
    familyLongAgo: counted('familyLongAgo'),
  };
}
