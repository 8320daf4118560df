import { findBatch, listBatches } from '../../db/stores/import-batches-store.ts';
import { dateInFileName } from '../../importers/file-date.ts';
import type { RecordPlace } from '../../importers/records.ts';
import type { ImportWriter } from './import-writer.ts';

/**
 * Asks before an older list is laid over a newer one: the date in the file's name against the one of the newest
 * list of the kind, or against the day on which that came in. True where the clerk keeps what is registered.
 */
export function keepsNewer({ db, batchId, tally }: ImportWriter, at: RecordPlace | undefined): boolean {
  const file = findBatch(db, batchId);
  const date = file === undefined ? null : dateInFileName(file.fileName);
  if (file === undefined || date === null || at === undefined) return false;
  // The files of this very import are not tied to a change yet.
  const newest = listBatches(db)
    .filter(({ kind, undoneAt }) => kind === file.kind && undoneAt === null)
    .filter(({ importedAt, changeSetId }) => changeSetId !== null || importedAt < file.importedAt)
    .map(({ fileName, importedAt }) => ({
      fileName,
      day: dateInFileName(fileName) ?? importedAt.slice(0, 10),
    }))
    .sort((one, other) => other.day.localeCompare(one.day))[0];
  if (newest === undefined || newest.day <= date) return false;
  tally.remark(at, 'file-older-than-last-import', {
    raw: file.fileName,
    proposal: `${newest.fileName} ${newest.day}`,
  });
  return tally.isLeftOut(at, 'file-older-than-last-import');
}
