import { z } from 'zod';
import { importFinding, importFindingCode } from '../findings/import-finding.ts';

/** The registers that the importer recognises by their headings. */
export const workbookKind = z.enum(['elders', 'helpers', 'walking-minutes', 'pairs']);
export type WorkbookKind = z.infer<typeof workbookKind>;

/** What becomes of a row: every row that was read is in exactly one of these. */
export const rowOutcome = z.enum(['new', 'changed', 'same', 'doubtful', 'refused']);
export type RowOutcome = z.infer<typeof rowOutcome>;

export const rowCounts = z.object({
  read: z.number().int(),
  new: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  /** Rows taken only because the clerk agreed to the proposal of a doubt. Also counted as new, changed or same. */
  doubtful: z.number().int(),
  refused: z.number().int(),
});
export type RowCounts = z.infer<typeof rowCounts>;

export const importedFile = z.object({
  fileName: z.string(),
  kind: workbookKind,
  encoding: z.string().nullable(),
  sheets: z.array(
    z.object({ name: z.string(), headingRow: z.number().int().nullable(), rows: z.number().int() }),
  ),
  counts: rowCounts,
  findings: z.array(importFinding),
});
export type ImportedFile = z.infer<typeof importedFile>;

/** What accepting would leave in the registers; the same figures stand in the result. */
export const registerTotals = z.object({
  villages: z.number().int(),
  hamlets: z.number().int(),
  households: z.number().int(),
  elders: z.number().int(),
  helpers: z.number().int(),
  /** People who stand in both registers. */
  both: z.number().int(),
  deceased: z.number().int(),
  away: z.number().int(),
  withNeeds: z.number().int(),
  aged80: z.number().int(),
  walkingMinutes: z.number().int(),
  pairs: z.number().int(),
});
export type RegisterTotals = z.infer<typeof registerTotals>;

/** Per kind of doubt: take what is proposed, or leave those rows (or that cell) out. */
export const doubtDecision = z.enum(['take-proposal', 'leave-out']);
export const doubtDecisions = z.partialRecord(importFindingCode, doubtDecision);
export type DoubtDecisions = z.infer<typeof doubtDecisions>;

export const importPreview = z.object({
  previewId: z.string(),
  files: z.array(importedFile),
  /** Files that could not be read at all, each with its refusal. */
  unread: z.array(
    z.object({
      fileName: z.string(),
      code: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  before: registerTotals,
  after: registerTotals,
  decisions: doubtDecisions,
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importBatch = z.object({
  id: z.number().int(),
  importedAt: z.string(),
  fileName: z.string(),
  kind: workbookKind,
  counts: rowCounts,
});
export type ImportBatch = z.infer<typeof importBatch>;
