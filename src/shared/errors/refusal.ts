import { z } from 'zod';

/** Every reason for which an understood request may be declined. Each has its Chinese sentence. */
export const refusalCode = z.enum([
  'file.not-found',
  'file.not-a-workbook',
  'file.empty',
  'file.protected',
  'file.too-large',
  'file.text-lost',
  'file.unknown-kind',
  'file.column-missing',
  'file.already-imported',
  'import.preview-gone',
  'import.stale',
  'import.nothing-to-take',
  'people.not-found',
  'people.none',
  'people.form-stopped',
  'people.id-number-taken',
  'people.erased',
  'people.role-still-used',
  'people.consent-in-future',
  'people.residences-overlap',
  'people.relation-to-self',
  'people.no-identity-number',
  'assessment.items-missing',
  'assessment.item-too-high',
  'assessment.level-missing',
  'assessment.not-found',
  'places.not-found',
  'places.name-taken',
  'places.wrong-level',
  'places.still-used',
  'places.merge-with-itself',
  'places.too-many-groups',
  'places.head-not-member',
  'places.host-consent-missing',
  'places.host-missing',
  'places.team-leader-not-party-member',
  'places.household-number-taken',
  'places.card-number-taken',
  'places.other-village',
  'places.rule-out-of-bounds',
  'places.times-reversed',
  'places.rider-no-helper',
  'places.eater-no-elder',
  'changes.not-found',
  'changes.already-undone',
  'changes.nothing-to-redo',
  'changes.changed-since',
  'changes.still-used',
  'import.layout-incomplete',
  'import.not-undoable',
  'import.original-gone',
  'exports.nothing-to-write',
  'exports.file-unwritable',
  'exports.wrong-extension',
  'pairings.no-helpers',
  'pairings.no-needs',
  'pairings.no-hours',
  'proposal.not-found',
  'proposal.stale',
  'proposal.closed',
  'proposal.forbidden',
  'proposal.nothing-to-undo',
  'proposal.nothing-to-redo',
  'proposal.village-accepted',
  'pairings.pair-not-found',
  'pairings.already-paired',
  'pairings.not-a-helper',
  'pairings.not-an-elder',
  'pairings.two-of-one-household',
  'pairings.refused-each-other',
  'pairings.decline-not-found',
  'rosters.no-pairs',
  'rosters.not-used',
  'rosters.nothing-drafted',
  'rosters.already-published',
  'rosters.week-past',
  'rosters.draft-stale',
  'printing.not-published',
  'printing.nothing-to-print',
  'printing.folder-unwritable',
  'database.newer',
  'database.locked',
  'database.damaged',
  'job.stopped',
  'backend.gone',
]);
export type RefusalCode = z.infer<typeof refusalCode>;

/** Facts for the sentence: file, column, sheet, week … never a name or an identity number. */
export const refusalFacts = z.record(z.string(), z.union([z.string(), z.number()]));
export type RefusalFacts = z.infer<typeof refusalFacts>;

/** The request is understood and may not be done. Travels as code and facts; the window writes the sentence. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
  }
}
