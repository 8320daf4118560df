import { z } from 'zod';

/**
 * Everything the importers can remark about a cell, a row or a file. Severity follows from the code:
 * a *note* is read rightly and told; a *doubt* has a proposal that the clerk may take or leave;
 * *refused* means that the row (or file) is not taken.
 */
export const importFindingCode = z.enum([
  // notes: read rightly, told
  'id-spaces-removed',
  'id-full-width',
  'id-lower-case-x',
  'id-missing',
  'id-truncated-number',
  'phone-cleaned',
  'phone-two-in-one-cell',
  'birth-spreadsheet-date',
  'birth-two-digit-year',
  'birth-differs-from-id',
  'age-differs',
  'sex-differs-from-id',
  'name-spaces-removed',
  'hamlet-from-merged-cell',
  'category-misprint',
  'minutes-unknown',
  'walking-estimated',
  'date-in-words',
  'word-unknown',
  'hamlet-unknown-created',
  'household-number-missing',
  'sheet-skipped',
  'sheet-of-other-kind',
  'group-from-sheet-name',
  'text-was-decoded-twice',
  'comment-to-remark',
  'cell-formula-error',
  'household-from-block',
  'id-apostrophe-removed',
  'id-legacy-15',
  'id-masked-hint',
  'id-and-name-split',
  'birth-lunar',
  'birth-estimated',
  'birth-month-written-first',
  'name-dot-normalised',
  'relation-read',
  'phone-same-as-above',
  'phone-wrong-length',
  'health-split',
  'self-care-from-health',
  'remark-suggests',
  'pair-backup-unknown',
  'pair-backup-same-person',
  'pair-backup-same-household',
  'pair-backup-not-active',
  'pair-elder-has-backup',
  'pair-backup-ended',
  'as-on-record',
  // doubts: a proposal stands, the clerk decides
  'id-check-digit-fails',
  'sheet-hidden',
  'row-hidden',
  'row-struck-through',
  'row-coloured',
  'id-malformed',
  'birth-january-or-october',
  'birth-unreadable',
  'name-marked-deceased',
  'name-marked-away',
  'same-person-twice',
  'id-of-two-people',
  'perhaps-registered-elder',
  'changed-since-last-import',
  'id-scientific',
  'id-x-lookalike',
  'id-wrong-length',
  'id-birth-impossible',
  'id-in-phone-column',
  'id-name-differs',
  'id-two-in-one-cell',
  'id-from-disability-card',
  'elder-too-young',
  'person-has-two-numbers',
  'birth-day-or-month-first',
  'birth-impossible',
  'name-is-nickname',
  'name-character-missing',
  'name-variant',
  'name-holds-couple',
  'words-say-deceased',
  'words-say-away',
  'village-name-similar',
  'group-of-former-village',
  'code-needs-key',
  'self-care-tick',
  'pair-helper-drafted',
  'pair-helper-too-many',
  'pair-helper-older',
  'pair-helper-weaker',
  'pair-same-household',
  'pair-date-unclear',
  'same-person-two-households',
  'file-older-than-last-import',
  // refused: not taken, with the reason
  'row-repeated-heading',
  'row-total',
  'row-footer',
  'row-title',
  'row-without-name',
  'row-without-village',
  'pair-elder-unknown',
  'pair-helper-unknown',
  'pair-person-not-active',
  'pair-already-known',
  'minutes-hamlet-unknown',
  'minutes-unreadable',
  'pair-elder-has-helper',
  'pair-same-person',
]);
export type ImportFindingCode = z.infer<typeof importFindingCode>;

export const findingSeverity = z.enum(['note', 'doubt', 'refused']);
export type FindingSeverity = z.infer<typeof findingSeverity>;

const codes = importFindingCode.options;
const firstDoubt = codes.indexOf('id-check-digit-fails');
const firstRefused = codes.indexOf('row-repeated-heading');

export function severityOf(code: ImportFindingCode): FindingSeverity {
  const index = codes.indexOf(code);
  if (index >= firstRefused) return 'refused';
  return index >= firstDoubt ? 'doubt' : 'note';
}

export const importFinding = z.object({
  code: importFindingCode,
  sheet: z.string(),
  /** Row as the spreadsheet program counts it, from 1. */
  row: z.number().int(),
  /** Heading of the column, null when the whole row is meant. */
  column: z.string().nullable(),
  /** What stands in the cell; identity numbers are masked before they come here. */
  raw: z.string(),
  /** What the importer takes or proposes instead; null where it proposes nothing. */
  proposal: z.string().nullable(),
});
export type ImportFinding = z.infer<typeof importFinding>;
