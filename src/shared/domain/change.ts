import { z } from 'zod';

/** Everything that can change the registers, as the history tells it. */
export const changeKind = z.enum([
  'import',
  'person-added',
  'person-changed',
  'status-changed',
  'people-changed',
  'assessment-recorded',
  'assessment-removed',
  'residence-changed',
  'relations-changed',
  'consent-recorded',
  'consent-withdrawn',
  'survey-entered',
  'place-changed',
  'villages-merged',
  'household-changed',
  'venue-changed',
  'team-changed',
  'meal-round-changed',
  'farm-work-changed',
  'walking-minutes-changed',
  'rules-changed',
  'market-changed',
  'period-changed',
  'closure-changed',
  'elder-absence-changed',
  'request-changed',
  'agreement-changed',
  'staff-changed',
  'redemption-item-changed',
  'paid-care-changed',
  'donation-changed',
  'supervision-changed',
  'cook-circle-changed',
  'station-days-changed',
  'service-words-changed',
  'pairs-accepted',
  'pair-agreed',
  'pair-ended',
  'pair-changed',
  'pair-declined',
  'pair-decline-withdrawn',
  'undo',
  'redo',
]);
export type ChangeKind = z.infer<typeof changeKind>;

/** Numbers and names of places and files; never of people. */
export const changeFacts = z.record(z.string(), z.union([z.string(), z.number()]));
export type ChangeFacts = z.infer<typeof changeFacts>;

export const changeSetId = z.number().int().positive().brand('ChangeSetId');
export type ChangeSetId = z.infer<typeof changeSetId>;

export const changeSet = z.object({
  id: changeSetId,
  changedAt: z.string(),
  kind: changeKind,
  about: changeFacts,
  reason: z.string().nullable(),
  /** Rows of the data file that it touched. */
  entries: z.number().int(),
  /** People whom it touched. */
  people: z.number().int(),
  /** Of an undo or redo: what it took back. */
  undoesId: changeSetId.nullable(),
  undoneById: changeSetId.nullable(),
});
export type ChangeSet = z.infer<typeof changeSet>;

/** One field of one person as a change set left it. Identity numbers come masked. */
export const personChange = z.object({
  set: changeSet,
  lines: z.array(
    z.object({
      /** Table and column, `person.name`; whole rows of lists as the table alone, `trait`. */
      field: z.string(),
      was: z.string().nullable(),
      becomes: z.string().nullable(),
    }),
  ),
});
export type PersonChange = z.infer<typeof personChange>;

export const undoState = z.object({
  /** What Ctrl+Z would take back; null when nothing is left. */
  undo: changeSet.nullable(),
  /** What Ctrl+Y would bring back. */
  redo: changeSet.nullable(),
});
export type UndoState = z.infer<typeof undoState>;
