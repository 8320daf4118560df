import type { RegisterCell, RegisterColumn } from '../../printing/registers/register-sheet.ts';

/** A column of a list and how it is filled from a row of the registers. */
export interface Column<Row> extends RegisterColumn {
  /** `index` counts from 0. */
  readonly cell: (row: Row, index: number) => RegisterCell | null;
}

const BESIDE_FORM_MM = 22;

/** A column of the form itself. */
export function onForm<Row>(
  heading: string,
  widthMm: number,
  cell: Column<Row>['cell'],
  more: { readonly parent?: string; readonly isText?: boolean } = {},
): Column<Row> {
  const { parent = null, isText = false } = more;
  return { heading, parent, widthMm, isOnForm: true, isText, cell };
}

/** A column beside the form, for whatever else the importer can take in again. */
export function besideForm<Row>(heading: string, cell: Column<Row>['cell'], isText = false): Column<Row> {
  return {
    heading,
    parent: '其他登记内容（不打印）',
    widthMm: BESIDE_FORM_MM,
    isOnForm: false,
    isText,
    cell,
  };
}

export function fillRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): RegisterCell[][] {
  return rows.map((row, index) => columns.map((column) => column.cell(row, index) ?? ''));
}
