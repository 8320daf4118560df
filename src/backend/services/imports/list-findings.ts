import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { ImportFinding } from '../../../shared/findings/import-finding.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listBatchFindings } from '../../db/stores/import-batches-store.ts';

/** What was remarked about a file when it was imported. */
export function listFindings(db: ReadableDb, { batchId }: CheckedInput<'imports.findings'>): ImportFinding[] {
  return listBatchFindings(db, batchId);
}
