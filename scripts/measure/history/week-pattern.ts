import type { ReadableDb } from '../../../src/backend/db/connection.ts';
import type { PrintJob } from '../../../src/backend/db/stores/print-jobs-store.ts';
import type { FormOfWeek, NewSheet } from '../../../src/backend/db/stores/paper-sheets-store.ts';
import { findRosterWork, type RosterWork } from '../../../src/backend/db/stores/roster-work-store.ts';
import { listRostersOfWeek, type StoredRoster } from '../../../src/backend/db/stores/rosters-store.ts';
import { readLines } from '../../../src/backend/db/stores/sheet-lines.ts';
import { openVisitsInInk } from '../../../src/backend/db/stores/visits-in-ink-store.ts';
import { listVisits, type NewVisit } from '../../../src/backend/db/stores/visits-store.ts';
import { PLANNED_WEEK } from './plan-township.ts';

export interface PatternRoster {
  readonly roster: StoredRoster;
  readonly work: RosterWork;
  readonly visits: readonly NewVisit[];
}

export type PatternSheet = FormOfWeek & NewSheet & { readonly id: number };

/** A week as it was planned and printed once. */
export interface WeekPattern {
  readonly rosters: readonly PatternRoster[];
  readonly sheets: readonly PatternSheet[];
  readonly jobs: readonly PrintJob[];
}

/** Reads it out of a data file in which nothing else was ever planned or printed. */
export function readWeekPattern(db: ReadableDb): WeekPattern {
  const rosters = listRostersOfWeek(db, PLANNED_WEEK).map((roster) => ({
    roster,
    work: findRosterWork(db, roster.id)!,
    visits: listVisits(db, roster.id).map(({ stops, ...visit }) => ({
      ...visit,
      eaterIds: stops.map(({ elderId }) => elderId),
    })),
  }));
  const sheets = db
    .all<Omit<PatternSheet, 'lines'> & { lines: string }>(
      `SELECT id, form, profile, village_id AS villageId, week_start AS weekStart, part_key AS partKey,
         roster_id AS rosterId, title, content_hash AS contentHash, number, lines, made_at AS madeAt
       FROM paper_sheet ORDER BY id`,
    )
    .map((sheet) => ({
      ...sheet,
      lines: readLines(sheet.lines, sheet.weekStart, openVisitsInInk(db, sheet.rosterId)),
    }));
  const jobs = db
    .all<Omit<PrintJob, 'sheetIds'> & { id: number }>(
      `SELECT id, form, profile, village_id AS villageId, week_start AS weekStart, printed_at AS printedAt,
         roster_id AS rosterId, copies, pages, file_name AS fileName, printed_by AS printedBy
       FROM print_job ORDER BY id`,
    )
    .map(({ id, ...job }) => ({
      ...job,
      sheetIds: db
        .all<{ id: number }>('SELECT sheet_id AS id FROM print_job_sheet WHERE job_id = ?', id)
        .map((sheet) => sheet.id),
    }));
  return { rosters, sheets, jobs };
}
