import { writeFile } from 'node:fs/promises';
import type { CheckedInput } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findOriginal } from '../../db/stores/import-batches-store.ts';

/** Writes an imported file as it came to a place that the clerk chose. */
export async function saveOriginal(
  db: ReadableDb,
  { batchId, filePath }: CheckedInput<'imports.saveOriginal'>,
): Promise<Record<string, never>> {
  const bytes = findOriginal(db, batchId);
  if (bytes === undefined) throw new Refusal('import.original-gone');
  try {
    await writeFile(filePath, bytes);
  } catch {
    // Open in another program, a full or protected drive, a folder that is gone: for the clerk, it cannot be written.
    throw new Refusal('exports.file-unwritable');
  }
  return {};
}
