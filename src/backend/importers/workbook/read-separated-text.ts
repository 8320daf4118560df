import { parseCsv } from 'hucre/csv';
import { guessSeparator } from './guess-separator.ts';
import type { PlainSheet } from './plain-cell.ts';

/** Documents that are text as well, and hold no table. */
const NO_TABLE = /^\s*(%PDF-|\{\\rtf|From: |MIME-Version:)/u;

/** No row of a register is nearly as long; a text without line ends would take minutes to part. */
const LONGEST_LINE = 100_000;

/** A table whose columns are parted by a character; all cells stay text. Null for prose. */
export function readSeparatedText(text: string): PlainSheet | null {
  if (NO_TABLE.test(text)) return null;
  if (text.trim() === '') return { name: '', rows: [], merges: [] };
  if (longestLine(text) > LONGEST_LINE) return null;
  const separator = guessSeparator(text);
  if (separator === null) return null;
  const rows = parseCsv(text, { delimiter: separator, typeInference: false });
  return {
    name: '',
    rows: rows.map((row) => row.map((cell) => (cell === null ? null : String(cell)))),
    merges: [],
  };
}

function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (const { index } of text.matchAll(/[\r\n]/gu)) {
    longest = Math.max(longest, index - start);
    start = index + 1;
  }
  return Math.max(longest, text.length - start);
}
