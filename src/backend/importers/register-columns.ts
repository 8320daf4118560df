import type { WorkbookKind } from '../../shared/domain/import-preview.ts';
import { ELDER_COLUMNS } from './elders-sheet/headings.ts';
import { HELPER_COLUMNS } from './helpers-sheet/headings.ts';
import { PAIR_COLUMNS } from './pairs-sheet/headings.ts';
import type { ColumnSpec, ColumnSpecs } from './sheets/column-spec.ts';

/** Kinds of workbooks that list one record a row; walking minutes stand in a matrix. */
export type RegisterKind = Exclude<WorkbookKind, 'walking-minutes'>;

export const REGISTER_COLUMNS: Readonly<Record<RegisterKind, ColumnSpecs<string>>> = {
  elders: ELDER_COLUMNS,
  helpers: HELPER_COLUMNS,
  pairs: PAIR_COLUMNS,
};

/** What a column of a register may mean, as it is offered to a clerk. */
export interface ColumnKey {
  readonly key: string;
  /** The usual heading. */
  readonly label: string;
  /** Without it the file is refused, unless `standIn` names a column that does instead and is there. */
  readonly isRequired: boolean;
  readonly standIn: string | null;
}

/** All meanings that columns of this kind of register may have; none for walking minutes. */
export function columnKeysOf(kind: WorkbookKind): readonly ColumnKey[] {
  if (kind === 'walking-minutes') return [];
  return Object.entries<ColumnSpec>(REGISTER_COLUMNS[kind]).map(([key, spec]) => ({
    key,
    label: spec.label,
    isRequired: spec.isRequired,
    standIn: spec.standIn ?? null,
  }));
}
