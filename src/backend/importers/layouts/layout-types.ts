import type { SheetLayout, WorkbookKind } from '../../../shared/domain/import-preview.ts';
import type { FoundHeading } from '../sheets/find-heading.ts';
import type { FoundMatrix } from '../walking-sheet/find-matrix.ts';
import type { PlainSheet } from '../workbook/plain-cell.ts';

/** How the clerk wants a sheet read. Without columns they are found anew under the heading row that is named. */
export type GivenLayout = Omit<SheetLayout, 'sample'>;

export type LayoutColumn = SheetLayout['columns'][number];

/** What the columns of a heading meant in an earlier import, in the order in which they stood. */
export interface RememberedLayout {
  readonly kind: WorkbookKind;
  readonly columns: readonly LayoutColumn[];
}

/** Finds what was remembered of a heading set; null when it is new. */
export type RecallLayout = (headingSet: string) => RememberedLayout | null;

/** One sheet with the way it is understood. */
export interface LaidOutSheet {
  readonly sheet: PlainSheet;
  readonly layout: SheetLayout;
  /** Null for sheets that are not read and for walking minutes. */
  readonly heading: FoundHeading<string> | null;
  readonly matrix: FoundMatrix | null;
  /** Fingerprint of the headings, by which their meaning is remembered; null where there are none. */
  readonly headingSet: string | null;
  readonly isRemembered: boolean;
}
