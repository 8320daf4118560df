import type { WorkbookKind } from '../../shared/domain/import-preview.ts';
import { REGISTER_COLUMNS, type RegisterKind } from './register-columns.ts';
import { findHeading, type FoundHeading } from './sheets/find-heading.ts';
import { findMatrix, type FoundMatrix } from './walking-sheet/find-matrix.ts';
import type { PlainSheet } from './workbook/plain-cell.ts';

const REGISTERS: readonly RegisterKind[] = ['elders', 'helpers', 'pairs'];
/** Below half of its required columns a sheet is not an unfinished register but something else. */
const LEAST_LIKENESS = 0.5;

/** What a sheet turned out to be, with the heading that told it. */
export type RecognisedSheet =
  | { readonly kind: RegisterKind; readonly heading: FoundHeading<string> }
  | { readonly kind: 'walking-minutes'; readonly matrix: FoundMatrix };

/** The kind of one sheet by its headings, null for notes and blank sheets. */
export function recogniseSheet(sheet: PlainSheet): RecognisedSheet | null {
  let best: Extract<RecognisedSheet, { heading: unknown }> | null = null;
  for (const kind of REGISTERS) {
    const heading = findHeading(sheet, REGISTER_COLUMNS[kind]);
    if (heading === null || heading.likeness < LEAST_LIKENESS) continue;
    if (best === null || heading.likeness > best.heading.likeness) best = { kind, heading };
  }
  if (best !== null) return best;
  const matrix = findMatrix(sheet);
  return matrix === null ? null : { kind: 'walking-minutes', matrix };
}

/** What a workbook is by most of its sheets; null when none of them was recognised. */
export function kindOfMost(kinds: readonly (WorkbookKind | null)[]): WorkbookKind | null {
  const votes = new Map<WorkbookKind, number>();
  for (const kind of kinds) if (kind !== null) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
