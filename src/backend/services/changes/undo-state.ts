import type { UndoState } from '../../../shared/domain/change.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findNewestToRedo, findNewestToUndo } from '../../db/stores/change-sets-store.ts';

/** What Ctrl+Z and Ctrl+Y would do now. */
export function undoState(db: ReadableDb): UndoState {
  return { undo: findNewestToUndo(db) ?? null, redo: findNewestToRedo(db) ?? null };
}
