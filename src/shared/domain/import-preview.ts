import { z } from 'zod';
import { changeSetId } from './change.ts';
import { importFinding, importFindingCode, type ImportFindingCode } from '../findings/import-finding.ts';

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

/** How one sheet is understood; the clerk may say otherwise. */
export const sheetLayout = z.object({
  sheet: z.string(),
  /** False for notes, covers and blank sheets, and for what the clerk leaves out. */
  use: z.boolean(),
  kind: workbookKind.nullable(),
  /** Lower row of the heading as the spreadsheet program counts it, from 1; null where none was found. */
  headingRow: z.number().int().min(1).nullable(),
  headingRows: z.union([z.literal(1), z.literal(2)]),
  columns: z.array(
    z.object({
      /** From 0. */
      index: z.number().int().min(0),
      heading: z.string(),
      /** What the column means to the importer (`name`, `phone` …); null = not read. */
      key: z.string().nullable(),
    }),
  ),
  /** The first rows as they stand, so that the clerk sees what is meant. */
  sample: z.array(z.array(z.string())),
});
export type SheetLayout = z.infer<typeof sheetLayout>;

export const columnChoice = z.object({
  key: z.string(),
  /** The usual heading. */
  label: z.string(),
  /** Without it the file is refused, unless the column `standIn` is there. */
  isRequired: z.boolean(),
  standIn: z.string().nullable(),
});
export type ColumnChoice = z.infer<typeof columnChoice>;

export const importedFile = z.object({
  fileName: z.string(),
  kind: workbookKind,
  encoding: z.string().nullable(),
  layouts: z.array(sheetLayout),
  /** True where the columns were taken from an earlier import with the same headings. */
  layoutRemembered: z.boolean(),
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
export type DoubtDecision = z.infer<typeof doubtDecision>;
export const doubtDecisions = z.partialRecord(importFindingCode, doubtDecision);
export type DoubtDecisions = z.infer<typeof doubtDecisions>;

/** What the clerk decided on one doubt of one row, before the decision on its kind; see {@link rowDecisionKey}. */
export const rowDecisions = z.record(z.string(), doubtDecision);
export type RowDecisions = z.infer<typeof rowDecisions>;
export function rowDecisionKey(
  fileName: string,
  sheet: string,
  row: number,
  code: ImportFindingCode,
): string {
  return [fileName, sheet, String(row), code].join('\n');
}

/** A row of an open preview with all that will be done with it. */
export const importedRow = z.object({
  sheet: z.string(),
  row: z.number().int(),
  /** Whom or what the row speaks of: a name, a pair, two hamlets. */
  label: z.string(),
  outcome: rowOutcome,
  doubtful: z.boolean(),
  /** Field by field; `field` is a key that the window has a word for. */
  changes: z.array(z.object({ field: z.string(), was: z.string(), becomes: z.string() })),
  findings: z.array(importFinding),
});
export type ImportedRow = z.infer<typeof importedRow>;

export const importPreview = z.object({
  previewId: z.string(),
  files: z.array(importedFile),
  /** Files that could not be read at all, each with its refusal. */
  unread: z.array(
    z.object({
      fileName: z.string(),
      code: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
      /** Its sheets, where another layout may still make it readable; else empty. */
      layouts: z.array(sheetLayout),
    }),
  ),
  before: registerTotals,
  after: registerTotals,
  decisions: doubtDecisions,
  rowDecisions,
  /** What a column of each kind of register may mean; of walking minutes nothing, they stand in a matrix. */
  columnChoices: z.record(workbookKind, z.array(columnChoice)),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importBatch = z.object({
  id: z.number().int(),
  importedAt: z.string(),
  fileName: z.string(),
  kind: workbookKind,
  counts: rowCounts,
  /** Null for imports of before changes were written down: they cannot be taken back. */
  changeSetId: changeSetId.nullable(),
  undoneAt: z.string().nullable(),
  originalKept: z.boolean(),
});
export type ImportBatch = z.infer<typeof importBatch>;
