import { parseCsv } from 'hucre/csv';
import { guessSeparator } from './guess-separator.ts';
import type { PlainSheet } from './plain-cell.ts';

/** Documents that are text as well, and hold no table. */
const NO_TABLE = /^\s*(%PDF-|\{\\rtf|From: |MIME-Version:)/u;

/** A table whose columns are parted by a character; all cells stay text. Null for prose. */
export function readSeparatedText(text: string): PlainSheet | null {
  if (NO_TABLE.test(text)) return null;
  if (text.trim() === '') return { name: '', rows: [], merges: [] };
  const separator = guessSeparator(text);
  if (separator === null) return null;
  const rows = parseCsv(text, { delimiter: separator, typeInference: false });
  return {
    name: '',
    rows: rows.map((row) => row.map((cell) => (cell === null ? null : String(cell)))),
    merges: [],
  };
}
