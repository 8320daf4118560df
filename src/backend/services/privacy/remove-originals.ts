import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { rewriteDataFile } from '../../db/stores/erasure-store.ts';
import { removeOriginal } from '../../db/stores/retention-store.ts';
import type { Office } from '../office.ts';

/** Gives up the bytes of imported files for good; their names, hashes and counts stay. */
export function removeOriginals(
  { db, clock, tell }: Office,
  { batchIds }: CheckedInput<'privacy.removeOriginals'>,
): Output<'privacy.removeOriginals'> {
  const removed = db.transaction(
    () => [...new Set(batchIds)].filter((batchId) => removeOriginal(db, batchId, clock().now)).length,
  );
  if (removed > 0) {
    rewriteDataFile(db);
    tell('data.changed', { areas: ['imports', 'privacy'] });
  }
  return { removed };
}
