import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { findBatch, listBatches } from '../../db/stores/import-batches-store.ts';
import { undoChangeSet } from '../../db/undo.ts';
import type { Office } from '../office.ts';

/**
 * Takes back everything that was imported together with this file; the files may then be imported again.
 * Refused like any undo, and as `import.not-undoable` for imports of before changes were written down.
 */
export function undoImport(
  { db, clock, tell }: Office,
  { batchId }: CheckedInput<'imports.undo'>,
): Output<'imports.undo'> {
  const undone = db.transaction(() => {
    const changeSetId = findBatch(db, batchId)?.changeSetId ?? null;
    if (changeSetId === null) throw new Refusal('import.not-undoable');
    const files = listBatches(db).filter((batch) => batch.changeSetId === changeSetId).length;
    return { files, entries: undoChangeSet(db, changeSetId, clock().now).entries };
  });
  tell('data.changed', {
    areas: ['people', 'places', 'calendar', 'imports', 'changes', 'pairings', 'rosters', 'printing'],
  });
  return undone;
}
