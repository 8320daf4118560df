import type { ReturnedSheetId } from '../../../shared/domain/attendance.ts';
import type { PlaceId, RosterId } from '../../../shared/domain/ids.ts';
import type { PaperForm, SheetNumber } from '../../../shared/domain/printing.ts';
import type { RosterTask } from '../../../shared/domain/roster-task.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../connection.ts';
import { PLANNED_LINES } from './sheet-lines.ts';
import { readTask } from './task-text.ts';

/** A sheet of the week: out there, or back and what was entered of it. */
export interface SheetOfWeek {
  readonly number: SheetNumber | null;
  readonly id: ReturnedSheetId | null;
  readonly form: PaperForm;
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly title: string;
  readonly plannedLines: number;
  readonly state: 'out' | 'entered' | 'checked';
  readonly doneLines: number;
  readonly notDoneLines: number;
  readonly minutes: number;
  readonly enteredBy: string | null;
  readonly returnedReason: string;
}

/** Forms whose lines are counted when they come back; a visit record is written on for weeks and has no end of its own. */
const COUNTED_FORMS = `('sign-in-sheet','duty-roster')`;

/** Printed, and no later sheet of the same piece was: this is the one that is out there. */
const IS_OUT = `paper_sheet.number IS NOT NULL AND paper_sheet.form IN ${COUNTED_FORMS}
  AND EXISTS (SELECT 1 FROM print_job_sheet WHERE sheet_id = paper_sheet.id)
  AND NOT EXISTS (SELECT 1 FROM returned_sheet WHERE number = paper_sheet.number)
  AND NOT EXISTS (SELECT 1 FROM paper_sheet AS later JOIN print_job_sheet ON print_job_sheet.sheet_id = later.id
    WHERE later.village_id = paper_sheet.village_id AND later.week_start = paper_sheet.week_start
      AND later.form = paper_sheet.form AND later.profile = paper_sheet.profile
      AND later.part_key = paper_sheet.part_key AND later.id > paper_sheet.id)`;

/** Sheets of one week that are out, then those that are back; of one village or of all, each in the order of the paper. */
export function listSheetsOfWeek(
  db: ReadableDb,
  weekStart: CalendarDate,
  villageId: PlaceId | null,
): readonly SheetOfWeek[] {
  return db.all(
    `SELECT paper_sheet.number, NULL AS id, paper_sheet.form, paper_sheet.village_id AS villageId,
       place.name AS villageName, paper_sheet.title,
       ${PLANNED_LINES} AS plannedLines,
       'out' AS state, 0 AS doneLines, 0 AS notDoneLines, 0 AS minutes, NULL AS enteredBy, '' AS returnedReason,
       paper_sheet.id AS place_in_list
     FROM paper_sheet JOIN place ON place.id = paper_sheet.village_id
     WHERE paper_sheet.week_start = ?1 AND (?2 IS NULL OR paper_sheet.village_id = ?2) AND ${IS_OUT}
     UNION ALL
     SELECT returned_sheet.number, returned_sheet.id, returned_sheet.form, returned_sheet.village_id, place.name,
       coalesce(paper_sheet.title, returned_sheet.title),
       ${PLANNED_LINES},
       returned_sheet.state, count(*) FILTER (WHERE service_record.id IS NOT NULL AND not_done IS NULL),
       count(not_done), coalesce(sum(service_record.minutes), 0), staff.name, returned_reason,
       coalesce(paper_sheet.id, 1e9 + returned_sheet.id)
     FROM returned_sheet JOIN place ON place.id = returned_sheet.village_id
       LEFT JOIN paper_sheet ON paper_sheet.number = returned_sheet.number
       LEFT JOIN staff ON staff.id = returned_sheet.entered_by
       LEFT JOIN service_record ON service_record.sheet_id = returned_sheet.id AND corrected_by IS NULL
     WHERE returned_sheet.week_start = ?1 AND (?2 IS NULL OR returned_sheet.village_id = ?2)
     GROUP BY returned_sheet.id
     ORDER BY villageId, place_in_list`,
    weekStart,
    villageId,
  );
}

/** How the sheets of a week stand. */
export interface WeekOfSheets {
  readonly weekStart: CalendarDate;
  readonly out: number;
  readonly entered: number;
  readonly checked: number;
}

/**
 * Weeks with something to do, the latest first: sheets that are out since `from` (an older one does not come back any
 * more), and sheets of whichever week that wait to be checked. Weeks that begin after `to` are still to come.
 */
export function listOpenWeeks(db: ReadableDb, from: CalendarDate, to: CalendarDate): readonly WeekOfSheets[] {
  return db.all(
    `WITH sheet AS (
       SELECT week_start, 1 AS is_out, 0 AS is_entered FROM paper_sheet WHERE week_start BETWEEN ?1 AND ?2 AND ${IS_OUT}
       UNION ALL
       SELECT week_start, 0, 1 FROM returned_sheet WHERE state = 'entered'),
     week AS (SELECT week_start, sum(is_out) AS outside, sum(is_entered) AS entered FROM sheet GROUP BY week_start)
     SELECT week_start AS weekStart, outside AS out, entered,
       (SELECT count(*) FROM returned_sheet WHERE returned_sheet.week_start = week.week_start AND state = 'checked')
         AS checked
     FROM week ORDER BY week_start DESC`,
    from,
    to,
  );
}

/** The week's roster from which a sheet was printed. */
export function findRosterOfSheet(
  db: ReadableDb,
  villageId: PlaceId,
  weekStart: CalendarDate,
  version: number,
): RosterId | undefined {
  return db.find<{ id: RosterId }>(
    'SELECT id FROM roster WHERE village_id = ? AND week_start = ? AND version = ?',
    villageId,
    weekStart,
    version,
  )?.id;
}

/** What the works of a week are called that no elder names: rounds, duties, fields. */
export function listTitlesOfWorks(
  db: ReadableDb,
  rosterId: RosterId,
): readonly {
  readonly ref: { readonly task: RosterTask; readonly number: number };
  readonly title: string;
}[] {
  return db
    .all<{ task: string; number: number; title: string }>(
      `SELECT task, number, title FROM visit WHERE roster_id = ? AND title <> ''`,
      rosterId,
    )
    .map(({ task, number, title }) => ({ ref: { task: readTask(task), number }, title }));
}
