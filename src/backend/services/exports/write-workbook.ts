import {
  type CellStyle,
  type CellValue,
  type ColumnDef,
  type MergeRange,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { RegisterColumn, RegisterSheet } from '../../printing/registers/register-sheet.ts';
import { columnLetters } from './column-letters.ts';
import { sheetNames } from './sheet-names.ts';

const LINE = { style: 'thin' } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const TITLE: CellStyle = {
  font: { name: '黑体', size: 18 },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const PLAIN: CellStyle = { font: { name: '宋体', size: 10.5 }, alignment: { vertical: 'center' } };
const HEADING: CellStyle = {
  font: { name: '宋体', size: 10.5, bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BOX,
};
const BODY: CellStyle = {
  font: { name: '宋体', size: 10 },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BOX,
};
const TITLE_ROWS = 2;
/** Points. */
const HEIGHTS = { title: 30, unit: 20, heading: 20 };
/** Inches: 25 mm for the binding, 15 mm elsewhere, as filed sheets have it. */
const MARGINS = { left: 0.98, right: 0.59, top: 0.59, bottom: 0.75, header: 0.3, footer: 0.35 };

/** The workbook of a list in its form's layout: title, unit and date, headings that repeat on paper, rows, foot. */
export async function writeWorkbook(sheets: readonly RegisterSheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  return writeXlsx({
    sheets: sheets.map((sheet, index) => workbookSheet(sheet, names[index] ?? sheet.title)),
    defaultFont: { name: '宋体', size: 10.5 },
  });
}

function workbookSheet(sheet: RegisterSheet, name: string): WriteSheet {
  const { columns } = sheet;
  const lastColumn = columns.length - 1;
  const lastOnForm = columns.filter((column) => column.isOnForm).length - 1;
  const headings = headingRows(columns);
  const firstRow = TITLE_ROWS + headings.length;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const blank = (count: number): CellValue[] => Array<CellValue>(count).fill(null);
  const rows: CellValue[][] = [
    [sheet.title, ...blank(lastColumn)],
    [unitLine(sheet, lastOnForm), ...blank(lastColumn)],
    ...headings,
    ...sheet.rows.map((row) => [...row]),
    ...(sheet.total === null ? [] : [[`合计：${sheet.total}`, ...blank(lastColumn)]]),
    [footLine(sheet), ...blank(lastColumn)],
  ];
  const paint = (row: number, style: CellStyle): void => {
    for (let column = 0; column <= lastColumn; column++) cells.set(`${row},${column}`, { style });
  };
  paint(0, TITLE);
  paint(1, PLAIN);
  headings.forEach((_, index) => paint(TITLE_ROWS + index, HEADING));
  if (sheet.total !== null)
    paint(rows.length - 2, { ...BODY, alignment: { ...PLAIN.alignment, wrapText: true } });
  paint(rows.length - 1, PLAIN);
  const across = (row: number): MergeRange => ({
    startRow: row,
    startCol: 0,
    endRow: row,
    endCol: lastOnForm,
  });
  return {
    name,
    columns: columns.map(columnLook),
    rows,
    cells,
    merges: [
      ...[0, 1, rows.length - 1, ...(sheet.total === null ? [] : [rows.length - 2])].map(across),
      ...headingMerges(columns),
    ].filter((merge) => merge.endCol > merge.startCol || merge.endRow > merge.startRow),
    rowDefs: new Map([
      [0, { height: HEIGHTS.title }],
      [1, { height: HEIGHTS.unit }],
      ...headings.map((_, index) => [TITLE_ROWS + index, { height: HEIGHTS.heading }] as const),
    ]),
    freezePane: { rows: firstRow },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      horizontalCentered: true,
      printTitlesRow: `$1:$${firstRow}`,
      printArea: `$A$1:$${columnLetters(lastOnForm)}$${rows.length}`,
    },
    headerFooter: { oddFooter: `&L${asFooter(sheet.title)}&R第 &P 页 共 &N 页` },
  };
}

/** One row of headings, or two where columns share a head. */
function headingRows(columns: readonly RegisterColumn[]): CellValue[][] {
  if (columns.every((column) => column.parent === null)) return [columns.map((column) => column.heading)];
  const upper = columns.map((column, index) => {
    if (column.parent === null) return column.heading;
    return columns[index - 1]?.parent === column.parent ? null : column.parent;
  });
  return [upper, columns.map((column) => (column.parent === null ? null : column.heading))];
}

function headingMerges(columns: readonly RegisterColumn[]): MergeRange[] {
  if (columns.every((column) => column.parent === null)) return [];
  return columns.flatMap((column, index) => {
    if (column.parent === null) {
      return [{ startRow: TITLE_ROWS, startCol: index, endRow: TITLE_ROWS + 1, endCol: index }];
    }
    if (columns[index - 1]?.parent === column.parent) return [];
    const after = columns.findIndex((next, place) => place > index && next.parent !== column.parent);
    const endCol = (after === -1 ? columns.length : after) - 1;
    return [{ startRow: TITLE_ROWS, startCol: index, endRow: TITLE_ROWS, endCol }];
  });
}

function columnLook({ widthMm, isText }: RegisterColumn): ColumnDef {
  return { width: widthInCharacters(widthMm), style: isText ? { ...BODY, numFmt: '@' } : BODY };
}

/** A spreadsheet measures columns in figures of 7 pixels, and adds 5 for the edges. */
function widthInCharacters(widthMm: number): number {
  const pixels = (widthMm / 25.4) * 96;
  return Math.max(2, Math.round(((pixels - 5) / 7) * 100) / 100);
}

function unitLine({ unit, filledOn }: RegisterSheet, lastOnForm: number): string {
  // One merged cell: the date stands apart by spaces, about as many as the form is wide.
  return `填报单位：${unit}（盖章）${'　'.repeat(Math.max(4, lastOnForm * 2))}填报日期：${filledOn}`;
}

function footLine({ unit, filledOn }: RegisterSheet): string {
  return [`填报单位：${unit}`, `填报日期：${filledOn}`, '审核人：', '经办人：', '联系电话：'].join(
    '　　　　　',
  );
}

/** An ampersand begins a command in a spreadsheet's footer. */
function asFooter(text: string): string {
  return text.replaceAll('&', '&&');
}
