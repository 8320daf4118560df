import type { PlaceId, RosterId } from '../../../shared/domain/ids.ts';
import type { MaskingProfile, PaperForm } from '../../../shared/domain/printing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import type { FormOfWeek } from './paper-sheets-store.ts';

export interface PrintJob extends FormOfWeek {
  readonly printedAt: string;
  /** The version on the paper; null where it bears none. */
  readonly rosterId: RosterId | null;
  readonly copies: number;
  /** Of one copy. */
  readonly pages: number;
  /** Null when it went to a printer. */
  readonly fileName: string | null;
  readonly printedBy: string | null;
  readonly sheetIds: readonly number[];
}

export function addPrintJob(db: WritableDb, job: PrintJob): void {
  const { newId } = db.run(
    `INSERT INTO print_job (printed_at, form, profile, village_id, week_start, roster_id, copies, pages, file_name,
       printed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    job.printedAt,
    job.form,
    job.profile,
    job.villageId,
    job.weekStart,
    job.rosterId,
    job.copies,
    job.pages,
    job.fileName,
    job.printedBy,
  );
  for (const sheetId of job.sheetIds)
    db.run('INSERT INTO print_job_sheet (job_id, sheet_id) VALUES (?, ?)', newId, sheetId);
}

export interface PrintJobLine {
  readonly printedAt: string;
  readonly villageName: string;
  readonly weekStart: CalendarDate;
  readonly form: PaperForm;
  readonly profile: MaskingProfile;
  readonly version: number | null;
  readonly parts: number;
  readonly copies: number;
  readonly pages: number;
  readonly fileName: string | null;
  readonly printedBy: string | null;
}

/** Newest first; a null passes over that question. */
export function listPrintJobs(
  db: ReadableDb,
  { weekStart, villageId }: { readonly weekStart: CalendarDate | null; readonly villageId: PlaceId | null },
  most: number,
): PrintJobLine[] {
  return db.all<PrintJobLine>(
    `SELECT printed_at AS printedAt, place.name AS villageName, print_job.week_start AS weekStart, form, profile,
       roster.version, (SELECT count(*) FROM print_job_sheet WHERE job_id = print_job.id) AS parts, copies, pages,
       file_name AS fileName, printed_by AS printedBy
     FROM print_job JOIN place ON place.id = print_job.village_id LEFT JOIN roster ON roster.id = roster_id
     WHERE (?1 IS NULL OR print_job.week_start = ?1) AND (?2 IS NULL OR print_job.village_id = ?2)
     ORDER BY print_job.id DESC LIMIT ?3`,
    weekStart,
    villageId,
    most,
  );
}
