import { parseCsv } from 'hucre/csv';
import { type CellValue, type MergeRange, readXls, readXlsx } from 'hucre/xlsx';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { toCalendarDate } from '../../../shared/time/calendar-date.ts';
import { decodeText } from './decode-text.ts';
import { isBlankCell, type PlainCell, type PlainSheet, type PlainWorkbook } from './plain-cell.ts';

/** A township's registers take less than a hundredth of this. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Reads a file by what it is, never by its extension: xlsx, the older xls, or separated text. Declines with
 * `file.too-large`, `file.empty`, `file.protected` or `file.not-a-workbook`.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<PlainWorkbook> {
  const facts = { file: fileName };
  if (bytes.length > MOST_BYTES) throw new Refusal('file.too-large', facts);
  if (bytes.length === 0) throw new Refusal('file.empty', facts);
  const workbook = await readByContent(bytes, fileName);
  if (workbook === null) throw new Refusal('file.not-a-workbook', facts);
  const holdsAnything = workbook.sheets.some((sheet) => sheet.rows.some((row) => !row.every(isBlankCell)));
  if (!holdsAnything) throw new Refusal('file.empty', facts);
  return workbook;
}

async function readByContent(bytes: Uint8Array, fileName: string): Promise<PlainWorkbook | null> {
  if (startsWith(bytes, [0x50, 0x4b])) return orNull(readXlsx(bytes));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsWideText(bytes, 'EncryptedPackage')) throw new Refusal('file.protected', { file: fileName });
    return orNull(readXls(bytes), fileName);
  }
  return readText(bytes);
}

interface ForeignWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly CellValue[])[];
    readonly merges?: readonly MergeRange[] | undefined;
  }[];
}

/** The library's own errors say nothing to a clerk: whatever it cannot open is no workbook to us. */
async function orNull(reading: Promise<ForeignWorkbook>, fileName?: string): Promise<PlainWorkbook | null> {
  try {
    const { sheets } = await reading;
    return { encoding: null, sheets: sheets.map(plainSheet) };
  } catch (error) {
    if (fileName !== undefined && error instanceof Error && error.name === 'EncryptedFileError') {
      throw new Refusal('file.protected', { file: fileName });
    }
    return null;
  }
}

function plainSheet(sheet: ForeignWorkbook['sheets'][number]): PlainSheet {
  return { name: sheet.name, rows: sheet.rows.map((row) => row.map(plainCell)), merges: sheet.merges ?? [] };
}

function plainCell(value: CellValue): PlainCell {
  if (!(value instanceof Date)) return value;
  // The library puts the day at midnight UTC; local parts would lose a day west of Greenwich.
  return { date: toCalendarDate(value.toISOString().slice(0, 10)) };
}

function readText(bytes: Uint8Array): PlainWorkbook | null {
  const decoded = decodeText(bytes);
  if (decoded === null) return null;
  const text = decoded.text.replace(/^\ufeff/u, '');
  if (/^\s*</u.test(text)) return null;
  const rows = parseCsv(text, { typeInference: false }).map((row) => row.map(plainCell));
  const isTable = rows.some((row) => row.length > 1);
  // Blank text is an empty file; prose without a single separator is no table.
  if (!isTable && text.trim() !== '') return null;
  return { encoding: decoded.encoding, sheets: [{ name: '', rows, merges: [] }] };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Names of streams stand as UTF-16 in the directory of an OLE2 container. */
function holdsWideText(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));
}
