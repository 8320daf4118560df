import { type CellObject, read, set_cptable, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { CellMark, PlainCell, PlainSheet } from './plain-cell.ts';
import { dateCell, withoutAuthor } from './read-xlsx.ts';
import { trimRows } from './trim-rows.ts';
import { decodeRareEntities } from './xml-entities.ts';

set_cptable(codepages);

/** Files of before Unicode do not always say that they hold Chinese. */
const CHINESE_CODEPAGE = 936;
const DAYS_TO_1904 = 1462;
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 60 of the 1900 system is 29 February 1900, which never was; later days count from here. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** Old .xls and WPS .et files, and XML spreadsheets. Throws the library's errors, and may take for ever. */
export function readWithSecondReader(file: Uint8Array | string): readonly PlainSheet[] {
  const options = { dense: true, cellStyles: true, cellNF: true, cellText: false, cellHTML: false } as const;
  const workbook =
    typeof file === 'string'
      ? read(decodeRareEntities(file), { ...options, type: 'string' })
      : read(file, { ...options, type: 'array', codepage: CHINESE_CODEPAGE });
  return workbook.SheetNames.map((name, index) => plainSheet(workbook, name, index));
}

function plainSheet(workbook: WorkBook, name: string, index: number): PlainSheet {
  const sheet: WorkSheet = workbook.Sheets[name] ?? {};
  const countsFrom1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const marks: CellMark[] = [];
  const data: (CellObject | undefined)[][] =
    (sheet['!data'] as (CellObject | undefined)[][] | undefined) ?? [];
  const rows = Array.from(data, (cells: (CellObject | undefined)[] | undefined, row) =>
    Array.from(cells ?? [], (cell: CellObject | undefined, col) => {
      if (cell === undefined) return null;
      const mark = markOf(cell, row, col);
      if (mark !== null) marks.push(mark);
      return plainCell(cell, countsFrom1904);
    }),
  );
  const hidden = (sheet['!rows'] ?? []).flatMap((row: { hidden?: boolean } | undefined, at) =>
    row?.hidden === true ? [at] : [],
  );
  return {
    name,
    rows: trimRows(rows),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      startRow: s.r,
      startCol: s.c,
      endRow: e.r,
      endCol: e.c,
    })),
    ...((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0 ? { isHidden: true } : {}),
    ...(countsFrom1904 ? { countsFrom1904 } : {}),
    ...(marks.length > 0 ? { marks } : {}),
    ...(hidden.length > 0 ? { hiddenRows: new Set(hidden) } : {}),
  };
}

function plainCell({ t: type, v: value, z: format }: CellObject, countsFrom1904: boolean): PlainCell {
  if (type === 'e' || type === 'z' || value === undefined) return null;
  if (value instanceof Date) return dateCell(value);
  if (type === 'n' && typeof value === 'number' && typeof format === 'string' && isDateFormat(format)) {
    return value < 1 ? value : dayOfSerial(value + (countsFrom1904 ? DAYS_TO_1904 : 0));
  }
  return value;
}

/** The library types this part of itself as anything. */
function isDateFormat(format: string): boolean {
  return (SSF as { is_date: (format: string) => boolean }).is_date(format);
}

function dayOfSerial(serial: number): PlainCell {
  const day = Math.floor(serial) + (serial < 60 ? 1 : 0);
  return dateCell(new Date(DAY_ZERO + day * MILLISECONDS_A_DAY));
}

function markOf(cell: CellObject, row: number, col: number): CellMark | null {
  const error = cell.t === 'e' ? (ERROR_TEXTS[Number(cell.v)] ?? '#N/A') : undefined;
  const comment = (cell.c ?? [])
    .map(({ t: text, a: author }) => withoutAuthor(String(text), author))
    .join('；');
  if (error === undefined && comment === '') return null;
  return {
    row,
    col,
    ...(comment === '' ? {} : { comment }),
    ...(error === undefined ? {} : { formulaError: error }),
  };
}
