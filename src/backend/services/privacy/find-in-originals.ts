import type { ImportBatchId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  listImportsThatChanged,
  type Marks,
  type PersonToErase,
  type RowOfFile,
} from '../../db/stores/erasure-store.ts';
import { findOriginal, listOriginals } from '../../db/stores/retention-store.ts';
import { cellText, type PlainSheet } from '../../importers/workbook/plain-cell.ts';
import { readWorkbook } from '../../importers/workbook/read-workbook.ts';

export interface OriginalWithPerson {
  readonly batchId: ImportBatchId;
  readonly fileName: string;
  readonly rows: readonly RowOfFile[];
}

/**
 * Imported files that hold a person: those in which a cell bears their name, number or phone. A file that cannot be read
 * any more counts as holding everybody, and so do all files of an import that changed the person although none of them
 * seems to hold them. A file that names a namesake is found as well.
 */
export async function findInOriginals(
  db: ReadableDb,
  person: PersonToErase,
  today: CalendarDate,
): Promise<OriginalWithPerson[]> {
  const marks = comparedMarks(person);
  const files: (OriginalWithPerson & { readonly holds: boolean })[] = [];
  for (const { batchId, fileName } of listOriginals(db, null, today)) {
    const sheets = await readOriginal(findOriginal(db, batchId), fileName);
    const rows = sheets?.flatMap((sheet) => rowsWith(sheet, marks, batchId)) ?? [];
    files.push({ batchId, fileName, rows, holds: sheets === null || rows.length > 0 });
  }
  const holding = new Set(files.filter(({ holds }) => holds).map(({ batchId }) => batchId));
  for (const batchIds of listImportsThatChanged(db, person.personId)) {
    if (!batchIds.some((batchId) => holding.has(batchId))) for (const id of batchIds) holding.add(id);
  }
  return files.filter(({ batchId }) => holding.has(batchId));
}

/** Null for what is no workbook to us. */
async function readOriginal(
  bytes: Uint8Array | undefined,
  fileName: string,
): Promise<readonly PlainSheet[] | null> {
  if (bytes === undefined) return [];
  try {
    return (await readWorkbook(bytes, fileName)).sheets;
  } catch {
    return null;
  }
}

function rowsWith(sheet: PlainSheet, marks: readonly string[], batchId: ImportBatchId): RowOfFile[] {
  return sheet.rows.flatMap((row, index) =>
    row.some((cell) => bears(cellText(cell), marks)) ? [{ batchId, sheet: sheet.name, row: index + 1 }] : [],
  );
}

function bears(written: string, marks: readonly string[]): boolean {
  const text = asCompared(written);
  return text !== '' && marks.some((mark) => text.includes(mark));
}

/** The person's marks as they are looked for; made once, since a file has a hundred thousand cells. */
function comparedMarks({ name, idNumber, phones }: Marks): readonly string[] {
  return [name, idNumber, ...phones].flatMap((mark) => (mark ? [asCompared(mark)] : []));
}

/** Without blanks and dashes, full-width signs as usual ones. */
function asCompared(written: string): string {
  return written.normalize('NFKC').replaceAll(/[\s-]/gu, '').toUpperCase();
}
