import type { WorkbookKind } from '../../../shared/domain/import-preview.ts';
import { kindOfMost } from '../recognise-kind.ts';
import type { PlainWorkbook } from '../workbook/plain-cell.ts';
import { layOutAsGiven, layOutSheet } from './lay-out-sheet.ts';
import type { GivenLayout, LaidOutSheet, RecallLayout } from './layout-types.ts';

export interface LayoutWishes {
  /** How the clerk wants the sheets read, by name; sheets that are not named are found. */
  readonly layouts?: readonly GivenLayout[] | undefined;
  /** Tells what the same headings meant in an earlier import. */
  readonly recallLayout?: RecallLayout | undefined;
}

export interface LaidOutWorkbook {
  readonly sheets: readonly LaidOutSheet[];
  /** Of most sheets that are read; null when none can be. */
  readonly kind: WorkbookKind | null;
}

export function layOutWorkbook(
  workbook: PlainWorkbook,
  { layouts = [], recallLayout }: LayoutWishes,
): LaidOutWorkbook {
  const sheets = workbook.sheets.map((sheet) => {
    const given = layouts.find((layout) => layout.sheet === sheet.name);
    return given === undefined ? layOutSheet(sheet, recallLayout) : layOutAsGiven(sheet, given);
  });
  const kind = kindOfMost(sheets.map(({ layout }) => (layout.use ? layout.kind : null)));
  return { sheets, kind };
}
