import { set_cptable, utils, type WorkBook, write, type WorkSheet } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { RIGHT_NUMBERS } from './a-register.ts';

set_cptable(codepages);

export type Table = readonly (readonly (string | number | null)[])[];

export const ELDER_HEADINGS = '姓名 性别 身份证号 村组 院落 居住情况 自理能力 需求 电话 备注'.split(' ');

/** A row under {@link ELDER_HEADINGS}; only what matters has to be given. */
export function anElderLine(facts: Readonly<Record<string, string | number | null>> = {}) {
  const usual: Readonly<Record<string, string | number | null>> = {
    姓名: '王桂英',
    性别: '女',
    身份证号: RIGHT_NUMBERS.woman1940,
    村组: '3组',
    院落: '大田角',
    居住情况: '独居',
    自理能力: '自理',
    需求: '助餐 每周3次',
    电话: '19900000001',
  };
  return ELDER_HEADINGS.map((heading) => ({ ...usual, ...facts })[heading] ?? null);
}

/** 王桂英 and 李国强, in a register of 柳树村. */
export const TWO_ELDERS: Table = [
  ['柳树村老年人花名册'],
  ELDER_HEADINGS,
  anElderLine(),
  anElderLine({ 姓名: '李国强', 性别: '男', 身份证号: RIGHT_NUMBERS.man1951, 电话: '19900000002' }),
];

export const BOTH_NAMES = ['王桂英', '李国强'];
export const SECOND_ELDER = anElderLine({ 姓名: '李国强', 性别: '男', 身份证号: RIGHT_NUMBERS.man1951 });

/** A workbook of one sheet with these rows; `more` is merges, comments, hidden rows and the like. */
export const aWorkbook = (rows: Table, more: object = {}, name = '柳树村'): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]), ...more }] });

/** What the second reader's writer can put beside the cells of an old workbook. */
export interface OldSheet {
  readonly name: string;
  readonly rows: Table;
  readonly isHidden?: boolean;
  /** Further work on the sheet: merges, comments, hidden rows, cells of other kinds. */
  readonly change?: (sheet: WorkSheet) => void;
}

/** An old workbook: `biff8` is .xls (and .et), `biff5` Excel 95, `xlml` the XML of Excel 2003. */
export function anOldWorkbook(
  bookType: 'biff8' | 'biff5' | 'xlml' | 'xlsx',
  sheets: readonly OldSheet[],
  { date1904 = false } = {},
): Uint8Array {
  const made = sheets.map(({ rows, change }) => {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    change?.(sheet);
    return sheet;
  });
  const workbook = {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(sheets.map(({ name }, index) => [name, made[index] ?? {}])),
    Workbook: {
      Sheets: sheets.map(({ isHidden = false }) => ({ Hidden: isHidden ? (1 as const) : (0 as const) })),
      WBProps: { date1904 },
    },
  };
  if (bookType === 'biff5') return inChineseCodepage(workbook);
  if (bookType === 'xlml')
    return new TextEncoder().encode(String(write(workbook, { bookType, type: 'string' })));
  return new Uint8Array(write(workbook, { bookType, type: 'buffer', codepage: 936 }) as Uint8Array);
}

/** The letter A; the signs after it need no escape in JSON. */
const FIRST_SIGN = 0x41;

/**
 * The writer knows no Chinese before Unicode: it is given signs of the same length in their place, and the bytes of
 * GBK are put over them, as is the number of the code page.
 */
function inChineseCodepage(workbook: WorkBook): Uint8Array {
  const signs = new Map<string, string>();
  const signFor = (word: string): string => {
    const sign =
      signs.get(word) ?? `~${String.fromCodePoint(FIRST_SIGN + signs.size)}`.padEnd(word.length * 2, '~');
    signs.set(word, sign);
    return sign;
  };
  const text = JSON.stringify(workbook).replace(/[^\p{ASCII}]+/gu, signFor);
  const bytes = Buffer.from(
    write(JSON.parse(text) as WorkBook, { bookType: 'biff5', type: 'buffer' }) as Uint8Array,
  );
  for (const [word, sign] of [...signs].toSorted(([one], [other]) => other.length - one.length)) {
    for (let at = bytes.indexOf(sign, 'latin1'); at >= 0; at = bytes.indexOf(sign, 'latin1')) {
      bytes.set(iconv.encode(word, 'gbk'), at);
    }
  }
  bytes.writeUInt16LE(936, bytes.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00])) + 4);
  return new Uint8Array(bytes);
}

/** A table as web page, as office systems export it under the name .xls. */
export function aWebPage(
  rows: Table,
  { head = '', cell = (text: string) => `<td>${text}</td>` } = {},
): string {
  const lines = rows.map((row) => `<tr>${row.map((value) => cell(String(value ?? ''))).join('')}</tr>`);
  return `<html><head>${head}</head><body><table border=1>\n${lines.join('\n')}</table></body></html>`;
}

/** Text with its columns parted by a character. */
export function separated(rows: Table, separator: string): string {
  return `${rows.map((row) => row.map((value) => String(value ?? '')).join(separator)).join('\r\n')}\r\n`;
}

export const TWO_ELDERS_CSV = separated(TWO_ELDERS, ',');

export function encoded(text: string, encoding: string, addBOM = false): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding, { addBOM }));
}
