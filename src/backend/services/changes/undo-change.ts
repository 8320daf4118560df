import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { redoChangeSet, undoChangeSet } from '../../db/undo.ts';
import type { Office } from '../office.ts';
import { tellAllAreas } from './tell-all-areas.ts';

/** Takes a change back as a whole, or leaves everything as it is and says why. */
export function undoChange(
  { db, clock, tell }: Office,
  { changeSetId }: CheckedInput<'changes.undo'>,
): Output<'changes.undo'> {
  const { entries } = db.transaction(() => undoChangeSet(db, changeSetId, clock().now));
  tellAllAreas(tell);
  return { entries };
}

/** Brings back what the newest undo took; refused once anything else was changed. */
export function redoChange(
  { db, clock, tell }: Office,
  { changeSetId }: CheckedInput<'changes.redo'>,
): Output<'changes.redo'> {
  const { entries } = db.transaction(() => redoChangeSet(db, changeSetId, clock().now));
  tellAllAreas(tell);
  return { entries };
}
