import type {
  ElderMark,
  NotDoneReason,
  PointsChoice,
  Satisfaction,
} from '../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { HelperCategory } from '../../../shared/domain/person.ts';
import type { PeriodSpan } from '../../../shared/domain/report-period.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

/** A record in force as a list shows it; free notes are left out, for they may tell of health. */
export interface ListedRecord {
  readonly villageName: string;
  readonly date: CalendarDate;
  readonly helperName: string;
  readonly elderName: string | null;
  readonly title: string;
  /** Codes with commas between them. */
  readonly services: string;
  readonly notDone: NotDoneReason | null;
  readonly arrive: string | null;
  readonly leave: string | null;
  readonly minutes: number;
  readonly elderMark: ElderMark;
  readonly helperSigned: 0 | 1;
  readonly satisfaction: Satisfaction;
  readonly points: PointsChoice;
  readonly paid: 0 | 1;
  readonly checked: 0 | 1;
  readonly sheetNumber: string | null;
  readonly lineNo: number;
  /** Null of what was not credited. */
  readonly creditedMinutes: number | null;
}

/** Records of a span of the helpers of a village (null = of all): by village, day, helper. */
export function listRecordsOfSpan(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): ListedRecord[] {
  return db.all<ListedRecord>(
    `SELECT village.name AS villageName, record.date, helper.name AS helperName, elder.name AS elderName, record.title,
       record.services, record.not_done AS notDone, record.arrive, record.leave, record.minutes,
       record.elder_mark AS elderMark, record.helper_signed AS helperSigned, record.satisfaction, record.points,
       record.paid, record.checked, sheet.number AS sheetNumber, record.line_no AS lineNo,
       (SELECT sum(posting.minutes) FROM ledger_entry AS entry
          JOIN ledger_posting AS posting ON posting.entry_number = entry.number AND posting.minutes > 0
        WHERE entry.ground_kind = 'service' AND entry.ground_id = record.id AND entry.reverses IS NULL
          AND NOT EXISTS (SELECT 1 FROM ledger_entry AS back WHERE back.reverses = entry.number)) AS creditedMinutes
     FROM service_record AS record
       JOIN returned_sheet AS sheet ON sheet.id = record.sheet_id
       JOIN person AS helper ON helper.id = record.helper_id
       JOIN place AS village ON village.id = helper.village_id
       LEFT JOIN person AS elder ON elder.id = record.elder_id
     WHERE record.day >= ${dayOf('?2')} AND record.day < ${dayOf('?3')} AND record.corrected_by IS NULL
       AND (?1 IS NULL OR helper.village_id = ?1)
     ORDER BY village.id, record.day, record.helper_id, record.arrive, record.id`,
    villageId,
    from,
    before,
  );
}

/** A helper's month as a list for subsidies needs it. */
export interface HelperMonth {
  readonly villageName: string;
  readonly groupNo: number | null;
  readonly name: string;
  readonly category: HelperCategory | null;
  /** 2026-11 */
  readonly month: string;
  readonly services: number;
  readonly elders: number;
  readonly minutes: number;
  /** Of them: what families paid for. */
  readonly paidMinutes: number;
}

/** Checked services of a span by helper and month (F204); hours alone, no money. */
export function listHelperMonths(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): HelperMonth[] {
  return db.all<HelperMonth>(
    `SELECT village.name AS villageName, part.group_no AS groupNo, person.name, category, substr(date, 1, 7) AS month,
       count(*) AS services, count(DISTINCT elder_id) AS elders, sum(minutes) AS minutes,
       coalesce(sum(minutes) FILTER (WHERE paid = 1), 0) AS paidMinutes
     FROM service_record JOIN person ON person.id = helper_id JOIN place AS village ON village.id = person.village_id
       LEFT JOIN place AS part ON part.id = person.group_id LEFT JOIN helper ON helper.person_id = person.id
     WHERE day >= ${dayOf('?2')} AND day < ${dayOf('?3')} AND checked = 1 AND corrected_by IS NULL AND not_done IS NULL
       AND (?1 IS NULL OR person.village_id = ?1)
     GROUP BY helper_id, month ORDER BY village.id, part.group_no, person.name, helper_id, month`,
    villageId,
    from,
    before,
  );
}
