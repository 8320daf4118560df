import type { ImportBatch } from '../../../shared/domain/import-preview.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listBatches } from '../../db/stores/import-batches-store.ts';

/** What was imported so far, newest first. */
export function listImports(db: ReadableDb): ImportBatch[] {
  return listBatches(db);
}
