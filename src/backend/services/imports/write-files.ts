import type {
  ImportBatch,
  ImportedFile,
  ImportedRow,
  RegisterTotals,
} from '../../../shared/domain/import-preview.ts';
import { lastBirthdayAged } from '../../../shared/time/last-birthday.ts';
import type { WritableDb } from '../../db/connection.ts';
import { closeBatch, openBatch } from '../../db/stores/import-batches-store.ts';
import { registerTotals } from '../../db/stores/register-totals-store.ts';
import { pinyinInitials } from '../../importers/pinyin-initials.ts';
import type { ParsedFile } from '../../importers/records.ts';
import type { Clock } from '../office.ts';
import { type FileTally, openTally } from './file-findings.ts';
import type { ImportWriter } from './import-writer.ts';
import { changesOf } from './row-changes.ts';
import { loadRegisteredPeople } from './registered-person.ts';
import type { OpenPreview } from './open-previews.ts';
import { openPeopleBook } from './people-book.ts';
import { openPlaceBook } from './place-book.ts';
import { writeElders } from './write-elders.ts';
import { writeHelpers } from './write-helpers.ts';
import { writePairs } from './write-pairs.ts';
import { writeWalkingMinutes } from './write-walking-minutes.ts';

export interface WrittenFiles {
  readonly files: ImportedFile[];
  /** Of each file, row by row, where they were asked for. */
  readonly rows: ImportedRow[][];
  readonly batches: ImportBatch[];
  readonly totals: RegisterTotals;
  /** Rows that added or changed anything. */
  readonly taken: number;
}

export interface WritingWishes {
  readonly onFile: (fileName: string, index: number) => void;
  /** True where somebody will look at the single rows; telling them takes a good part of the time. */
  readonly tellRows: boolean;
}

/**
 * Writes the files of an import. The same code makes the preview (rehearsed and rolled back) and the
 * import, so what is shown is what is done. To be called inside a transaction.
 */
export function writeFiles(
  db: WritableDb,
  { files, decisions, rowDecisions }: Pick<OpenPreview, 'files' | 'decisions' | 'rowDecisions'>,
  clock: ReturnType<Clock>,
  { onFile, tellRows }: WritingWishes,
): WrittenFiles {
  const places = openPlaceBook(db);
  let tally: FileTally | null = null;
  const people = openPeopleBook(loadRegisteredPeople(db), places, (before, after) => {
    if (tellRows) tally?.noteChanges(changesOf(before, after, places));
  });
  const result: Pick<WrittenFiles, 'files' | 'batches' | 'rows'> = { files: [], batches: [], rows: [] };
  files.forEach(({ source, parsed }, index) => {
    onFile(source.fileName, index);
    const head = { fileName: source.fileName, kind: parsed.kind, encoding: parsed.encoding };
    const batchId = openBatch(db, {
      ...head,
      importedAt: clock.now,
      sha256: source.sha256,
      bytes: source.bytes,
    });
    const tallyOfFile = openTally(parsed, { decisions, rowDecisions });
    tally = tallyOfFile;
    const { townshipName } = parsed;
    const { today } = clock;
    const shared = { db, today, places, people, batchId, townshipName, initialsOf: pinyinInitials };
    writeRecords({ ...shared, tally: tallyOfFile }, parsed);
    const counts = tallyOfFile.counts();
    const findings = tallyOfFile.findings();
    closeBatch(db, batchId, counts, findings);
    const { layoutRemembered } = parsed;
    const layouts = [...parsed.layouts];
    const sheets = parsed.sheets.map((sheet) => ({ ...sheet }));
    result.files.push({ ...head, layouts, layoutRemembered, sheets, counts, findings });
    result.rows.push(tellRows ? tallyOfFile.rows() : []);
    result.batches.push({
      id: batchId,
      importedAt: clock.now,
      fileName: source.fileName,
      kind: parsed.kind,
      counts,
      changeSetId: null,
      undoneAt: null,
      originalKept: true,
    });
  });
  const taken = result.files.reduce((sum, file) => sum + file.counts.new + file.counts.changed, 0);
  return { ...result, taken, totals: totalsOn(db, clock) };
}

export function totalsOn(db: WritableDb, { today }: ReturnType<Clock>): RegisterTotals {
  return registerTotals(db, lastBirthdayAged(80, today));
}

function writeRecords(writer: ImportWriter, parsed: ParsedFile): void {
  switch (parsed.kind) {
    case 'elders':
      return writeElders(writer, parsed.records);
    case 'helpers':
      return writeHelpers(writer, parsed.records);
    case 'walking-minutes':
      return writeWalkingMinutes(writer, parsed.records);
    case 'pairs':
      return writePairs(writer, parsed.records);
  }
}
