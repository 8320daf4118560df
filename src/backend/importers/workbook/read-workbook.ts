import { Refusal } from '../../../shared/errors/refusal.ts';
import { decodeText } from './decode-text.ts';
import { isBlankCell, type PlainSheet, type PlainWorkbook } from './plain-cell.ts';
import { readHtml } from './read-html.ts';
import { readSeparatedText } from './read-separated-text.ts';
import { readWithSecondReader } from './read-with-second-reader.ts';
import { readXlsx } from './read-xlsx.ts';
import { repairOf, repairSheets } from './repair-text.ts';
import { trimRows } from './trim-rows.ts';
import { undoDoubleDecoding } from './undo-double-decoding.ts';
import { withinTime } from './within-time.ts';
import { unpacksToMoreThanSaid, zipContent } from './zip-size.ts';

/** A township's registers take less than a hundredth of this. */
const MOST_BYTES = 50 * 1024 * 1024;
/** A whole township in an old .xls takes a fifth of this; small files get less. */
const MOST_MILLISECONDS = 8000;
const LEAST_MILLISECONDS = 1500;
const BYTES_A_MILLISECOND = 150;
/** A packed file may claim to be a thousand times its size; no register unpacks to this. */
const MOST_UNPACKED_BYTES = 150 * 1024 * 1024;

/**
 * Reads a file by what it is, never by its extension: .xlsx, old .xls and .et, web pages and XML that call
 * themselves workbooks, separated text. Declines with `file.too-large`, `file.empty`, `file.protected`,
 * `file.text-lost` or `file.not-a-workbook`.
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
  if (startsWith(bytes, [0x50, 0x4b])) return readZip(bytes, fileName);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsWideText(bytes, 'EncryptedPackage')) throw new Refusal('file.protected', { file: fileName });
    return workbookOf(openedByTheSecond(bytes, fileName), fileName);
  }
  if (isBareBiff(bytes)) return workbookOf(openedByTheSecond(bytes, fileName), fileName);
  return readText(bytes, fileName);
}

async function readZip(bytes: Uint8Array, fileName: string): Promise<PlainWorkbook | null> {
  const content = zipContent(bytes);
  if (content === null) return null;
  if (content.isEncrypted) throw new Refusal('file.protected', { file: fileName });
  if (content.unpackedBytes > MOST_UNPACKED_BYTES) throw new Refusal('file.too-large', { file: fileName });
  if (unpacksToMoreThanSaid(bytes, content, MOST_UNPACKED_BYTES)) return null;
  const holds = (part: string) =>
    content.names.some((name) => name.replace(/^\//u, '').toLowerCase() === part);
  if (!holds('xl/workbook.xml') && !holds('xl/workbook.bin')) return null;
  return workbookOf(await orNull(readXlsx(bytes, holds('xl/workbook.bin'))), fileName);
}

/** The libraries' own errors say nothing to a clerk: whatever they cannot open is no workbook to us. */
async function orNull(reading: Promise<readonly PlainSheet[]>): Promise<readonly PlainSheet[] | null> {
  try {
    return await reading;
  } catch {
    return null;
  }
}

/** The second reader goes round in circles over some damaged files, so it has only so much time. */
function openedByTheSecond(file: Uint8Array | string, fileName: string): readonly PlainSheet[] | null {
  const limit = Math.min(MOST_MILLISECONDS, LEAST_MILLISECONDS + file.length / BYTES_A_MILLISECOND);
  try {
    return withinTime(Math.round(limit), () => readWithSecondReader(file));
  } catch (error) {
    if (error instanceof Error && /password-protected/iu.test(error.message)) {
      throw new Refusal('file.protected', { file: fileName });
    }
    return null;
  }
}

function workbookOf(sheets: readonly PlainSheet[] | null, fileName: string): PlainWorkbook | null {
  if (sheets === null) return null;
  const repaired = repairSheets(sheets);
  if (repaired === 'lost') throw new Refusal('file.text-lost', { file: fileName });
  return { encoding: null, ...repaired };
}

function readText(bytes: Uint8Array, fileName: string): PlainWorkbook | null {
  const decoded = decodeText(bytes);
  if (decoded === null) return null;
  const undone = undoDoubleDecoding(decoded.text);
  const text = undone === null || undone === 'lost' ? decoded.text : undone.text;
  const sheets = sheetsOfText(text, fileName);
  if (sheets === null) return null;
  if (undone === 'lost') throw new Refusal('file.text-lost', { file: fileName });
  return {
    encoding: decoded.encoding,
    sheets: sheets.map((sheet) => ({ ...sheet, rows: trimRows(sheet.rows) })),
    ...(undone === null ? {} : { repair: repairOf(decoded.text, text) }),
  };
}

function sheetsOfText(text: string, fileName: string): readonly PlainSheet[] | null {
  if (/^\s*</u.test(text)) {
    if (/urn:schemas-microsoft-com:office:spreadsheet/u.test(text.slice(0, 5000))) {
      return openedByTheSecond(text, fileName);
    }
    const tables = readHtml(text);
    return tables.length === 0 ? null : tables;
  }
  const sheet = readSeparatedText(text);
  return sheet === null ? null : [sheet];
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Workbooks of before OLE begin with the record "beginning of file" of BIFF 2, 3 or 4. */
function isBareBiff(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 8 && bytes[3] === 0
  );
}

/** Names of streams stand as UTF-16 in the directory of an OLE2 container. */
function holdsWideText(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));
}
