import { z } from 'zod';
import { changeSet, changeSetId, personChange, undoState } from '../domain/change.ts';
import { personId } from '../domain/ids.ts';
import { call } from './call.ts';

export const changesCalls = {
  /** Newest first. */
  'changes.list': call(z.object({ limit: z.number().int().min(1).max(500) }), z.array(changeSet)),
  /** The history of one person, newest first, field by field. */
  'changes.ofPerson': call(z.object({ personId }), z.array(personChange)),
  'changes.undoState': call(z.object({}), undoState),
  /**
   * Takes a change back as a whole, whatever its age. Refused where later changes rest on it
   * (`changes.changed-since`) or its people are paired or on a published roster (`changes.still-used`).
   */
  'changes.undo': call(z.object({ changeSetId }), z.object({ entries: z.number().int() })),
  /** Brings back what the newest undo took. */
  'changes.redo': call(z.object({ changeSetId }), z.object({ entries: z.number().int() })),
};
