import type { SheetLine } from '../../../shared/contract/printing.ts';
import type { PlaceId, RosterId } from '../../../shared/domain/ids.ts';
import type { MaskingProfile, PaperForm, SheetNumber } from '../../../shared/domain/printing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { linesText, readLines } from './sheet-lines.ts';
import { openVisitsInInk } from './visits-in-ink-store.ts';

/** Which form of which village's week. */
export interface FormOfWeek {
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
  readonly form: PaperForm;
  readonly profile: MaskingProfile;
}

/** A piece as it was made once; made again it stays the same one as long as it says the same. */
export interface StoredSheet {
  readonly id: number;
  readonly partKey: string;
  readonly contentHash: string;
  readonly number: SheetNumber | null;
  /** The last time it was put on paper; null while it was only made. */
  readonly lastJobId: number | null;
  /** When it was last put on paper, and from which version; null while it was only made. */
  readonly printedAt: string | null;
  readonly printedVersion: number | null;
}

const LAST_JOB = `(SELECT max(job_id) FROM print_job_sheet WHERE sheet_id = paper_sheet.id)`;

/**
 * Every sheet of these pieces that was made, the oldest first; with `anyWeek` whichever week it was made for. A version is
 * told of the asked week alone: of another week it says nothing.
 */
export function listSheetsOf(
  db: ReadableDb,
  of: FormOfWeek,
  { anyWeek }: { readonly anyWeek: boolean },
): StoredSheet[] {
  return db.all<StoredSheet>(
    `SELECT paper_sheet.id, part_key AS partKey, content_hash AS contentHash, number,
       print_job.id AS lastJobId, print_job.printed_at AS printedAt,
       iif(print_job.week_start = ?2, roster.version, NULL) AS printedVersion
     FROM paper_sheet LEFT JOIN print_job ON print_job.id = ${LAST_JOB}
       LEFT JOIN roster ON roster.id = print_job.roster_id
     WHERE paper_sheet.village_id = ?1 AND (paper_sheet.week_start = ?2 OR ?5) AND paper_sheet.form = ?3
       AND paper_sheet.profile = ?4
     ORDER BY paper_sheet.id`,
    of.villageId,
    of.weekStart,
    of.form,
    of.profile,
    anyWeek ? 1 : 0,
  );
}

export interface NewSheet {
  readonly partKey: string;
  /** Null of what rests on no published week. */
  readonly rosterId: RosterId | null;
  readonly title: string;
  readonly contentHash: string;
  readonly number: SheetNumber | null;
  readonly lines: readonly SheetLine[];
  readonly madeAt: string;
}

export function addSheet(db: WritableDb, of: FormOfWeek, sheet: NewSheet): number {
  return db.run(
    `INSERT INTO paper_sheet (form, profile, village_id, week_start, part_key, roster_id, title, content_hash,
       number, lines, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    of.form,
    of.profile,
    of.villageId,
    of.weekStart,
    sheet.partKey,
    sheet.rosterId,
    sheet.title,
    sheet.contentHash,
    sheet.number,
    linesText(sheet.lines, of.weekStart, openVisitsInInk(db, sheet.rosterId)),
    sheet.madeAt,
  ).newId;
}

/** The number that was given out last. */
export function newestSheetNumber(db: ReadableDb): SheetNumber | null {
  return (
    db.find<{ number: SheetNumber | null }>('SELECT max(number) AS number FROM paper_sheet')?.number ?? null
  );
}

/** A numbered sheet with what stands on it. */
export interface NumberedSheet {
  readonly number: SheetNumber;
  readonly form: PaperForm;
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly weekStart: CalendarDate;
  /** Of the roster from which it was last printed, or else made. */
  readonly version: number;
  readonly title: string;
  readonly printedAt: string | null;
  /** A later sheet of the same piece, once that is on paper, or where this one never was. */
  readonly supersededBy: SheetNumber | null;
  readonly lines: readonly SheetLine[];
}

export function findNumberedSheet(db: ReadableDb, number: SheetNumber): NumberedSheet | undefined {
  const found = db.find<
    Omit<NumberedSheet, 'lines'> & { readonly lines: string; readonly rosterId: RosterId | null }
  >(
    `SELECT paper_sheet.number, paper_sheet.form, paper_sheet.village_id AS villageId, place.name AS villageName,
       paper_sheet.week_start AS weekStart, roster.version, paper_sheet.title, print_job.printed_at AS printedAt,
       paper_sheet.lines, paper_sheet.roster_id AS rosterId,
       (SELECT later.number FROM paper_sheet AS later
        WHERE later.village_id = paper_sheet.village_id AND later.week_start = paper_sheet.week_start
          AND later.form = paper_sheet.form AND later.profile = paper_sheet.profile
          AND later.part_key = paper_sheet.part_key AND later.id > paper_sheet.id
          AND (print_job.id IS NULL OR EXISTS (SELECT 1 FROM print_job_sheet WHERE sheet_id = later.id))
        ORDER BY later.id DESC LIMIT 1) AS supersededBy
     FROM paper_sheet JOIN place ON place.id = paper_sheet.village_id
       LEFT JOIN print_job ON print_job.id = ${LAST_JOB}
       JOIN roster ON roster.id = coalesce(print_job.roster_id, paper_sheet.roster_id)
     WHERE paper_sheet.number = ?`,
    number,
  );
  if (!found) return undefined;
  const { rosterId, ...sheet } = found;
  return { ...sheet, lines: readLines(found.lines, found.weekStart, openVisitsInInk(db, rosterId)) };
}
