import type { ChangeSetId } from '../../../shared/domain/change.ts';
import type { ImportBatchId } from '../../../shared/domain/ids.ts';
import type { ImportBatch, RowCounts, WorkbookKind } from '../../../shared/domain/import-preview.ts';
import type { ImportFinding } from '../../../shared/findings/import-finding.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

export interface ImportedOriginal {
  readonly importedAt: string;
  readonly fileName: string;
  readonly kind: WorkbookKind;
  readonly sha256: string;
  readonly encoding: string | null;
  readonly bytes: Uint8Array;
}

/** Opens a batch before its rows are written, so that they can name it; counts follow with {@link closeBatch}. */
export function openBatch(db: WritableDb, file: ImportedOriginal): ImportBatchId {
  const { newId } = db.run(
    `INSERT INTO import_batch (imported_at, file_name, kind, sha256, encoding, original,
       rows_read, rows_new, rows_changed, rows_same, rows_doubtful, rows_refused)
     VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0)`,
    file.importedAt,
    file.fileName,
    file.kind,
    file.sha256,
    file.encoding,
    file.bytes,
  );
  return newId as ImportBatchId;
}

export function closeBatch(
  db: WritableDb,
  id: ImportBatchId,
  counts: RowCounts,
  findings: readonly ImportFinding[],
): void {
  db.run(
    `UPDATE import_batch SET rows_read = ?, rows_new = ?, rows_changed = ?, rows_same = ?, rows_doubtful = ?,
       rows_refused = ? WHERE id = ?`,
    counts.read,
    counts.new,
    counts.changed,
    counts.same,
    counts.doubtful,
    counts.refused,
    id,
  );
  findings.forEach((finding, index) => {
    db.run(
      `INSERT INTO import_finding (batch_id, line, code, sheet, row, column_heading, raw, proposal)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      index + 1,
      finding.code,
      finding.sheet,
      finding.row,
      finding.column,
      finding.raw,
      finding.proposal,
    );
  });
}

/** Ties batches to the change set that they were written in; what that takes back, takes them back. */
export function tieBatches(db: WritableDb, ids: readonly number[], changeSetId: ChangeSetId): void {
  for (const id of ids) db.run('UPDATE import_batch SET change_set_id = ? WHERE id = ?', changeSetId, id);
}

/** When a file with exactly these bytes was imported; undefined if never. */
export function findImportedAt(db: ReadableDb, sha256: string): string | undefined {
  return db.find<{ importedAt: string }>(
    'SELECT imported_at AS importedAt FROM import_batch WHERE sha256 = ? AND undone_at IS NULL',
    sha256,
  )?.importedAt;
}

interface BatchLine {
  id: number;
  imported_at: string;
  file_name: string;
  kind: WorkbookKind;
  rows_read: number;
  rows_new: number;
  rows_changed: number;
  rows_same: number;
  rows_doubtful: number;
  rows_refused: number;
  change_set_id: number | null;
  undone_at: string | null;
  original_removed_at: string | null;
}

const COLUMNS = `id, imported_at, file_name, kind, rows_read, rows_new, rows_changed, rows_same, rows_doubtful,
  rows_refused, change_set_id, undone_at, original_removed_at`;

/** Newest first. */
export function listBatches(db: ReadableDb): ImportBatch[] {
  return db.all<BatchLine>(`SELECT ${COLUMNS} FROM import_batch ORDER BY id DESC`).map(toBatch);
}

export function findBatch(db: ReadableDb, id: number): ImportBatch | undefined {
  const line = db.find<BatchLine>(`SELECT ${COLUMNS} FROM import_batch WHERE id = ?`, id);
  return line && toBatch(line);
}

/** What was remarked about a file when it was imported, in its order. */
export function listBatchFindings(db: ReadableDb, id: number): ImportFinding[] {
  return db.all<ImportFinding>(
    `SELECT code, sheet, row, column_heading AS "column", raw, proposal FROM import_finding
     WHERE batch_id = ? ORDER BY line`,
    id,
  );
}

/** The file as it came; undefined where it was never imported or has been given up since. */
export function findOriginal(db: ReadableDb, id: number): Uint8Array | undefined {
  return db.find<{ original: Uint8Array }>(
    'SELECT original FROM import_batch WHERE id = ? AND original_removed_at IS NULL',
    id,
  )?.original;
}

function toBatch(line: BatchLine): ImportBatch {
  return {
    id: line.id,
    importedAt: line.imported_at,
    fileName: line.file_name,
    kind: line.kind,
    counts: {
      read: line.rows_read,
      new: line.rows_new,
      changed: line.rows_changed,
      same: line.rows_same,
      doubtful: line.rows_doubtful,
      refused: line.rows_refused,
    },
    changeSetId: line.change_set_id as ChangeSetId | null,
    undoneAt: line.undone_at,
    originalKept: line.original_removed_at === null,
  };
}
