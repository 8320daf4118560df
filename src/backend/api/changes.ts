import type { changesCalls } from '../../shared/contract/changes.ts';
import { changesOfPerson } from '../services/changes/changes-of-person.ts';
import { listChanges } from '../services/changes/list-changes.ts';
import { redoChange, undoChange } from '../services/changes/undo-change.ts';
import { undoState } from '../services/changes/undo-state.ts';
import type { HandlersFor } from './handler.ts';

export const changesHandlers: HandlersFor<keyof typeof changesCalls> = {
  'changes.list': ({ db }, { limit }) => listChanges(db, limit),
  'changes.ofPerson': ({ db }, { personId }) => changesOfPerson(db, personId),
  'changes.undoState': ({ db }) => undoState(db),
  'changes.undo': undoChange,
  'changes.redo': redoChange,
};
