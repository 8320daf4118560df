import type { WorkbookKind } from '../../shared/domain/import-preview.ts';
import { Refusal } from '../../shared/errors/refusal.ts';
import { ELDER_COLUMNS } from './elders-sheet/headings.ts';
import { HELPER_COLUMNS } from './helpers-sheet/headings.ts';
import { PAIR_COLUMNS } from './pairs-sheet/headings.ts';
import type { ColumnSpecs } from './sheets/column-spec.ts';
import { findHeading } from './sheets/find-heading.ts';
import { findMatrix } from './walking-sheet/find-matrix.ts';
import type { PlainSheet, PlainWorkbook } from './workbook/plain-cell.ts';

const REGISTERS: readonly (readonly [WorkbookKind, ColumnSpecs<string>])[] = [
  ['elders', ELDER_COLUMNS],
  ['helpers', HELPER_COLUMNS],
  ['pairs', PAIR_COLUMNS],
];
/** Below half of its required columns a sheet is not an unfinished register but something else. */
const LEAST_LIKENESS = 0.5;

/** What kind of register a workbook is, by the headings of most of its sheets. */
export function recogniseKind(workbook: PlainWorkbook, fileName: string): WorkbookKind {
  const votes = new Map<WorkbookKind, number>();
  for (const sheet of workbook.sheets) {
    const kind = kindOfSheet(sheet);
    if (kind !== null) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  if (most === undefined) throw new Refusal('file.unknown-kind', { file: fileName });
  return most[0];
}

/** The kind of one sheet, null for notes and blank sheets. */
export function kindOfSheet(sheet: PlainSheet): WorkbookKind | null {
  let best: { kind: WorkbookKind; likeness: number } | null = null;
  for (const [kind, specs] of REGISTERS) {
    const likeness = findHeading(sheet, specs)?.likeness ?? 0;
    if (likeness >= LEAST_LIKENESS && likeness > (best?.likeness ?? 0)) best = { kind, likeness };
  }
  return best?.kind ?? (findMatrix(sheet) === null ? null : 'walking-minutes');
}
