import type { MergedRange, PlainCell, PlainSheet } from './plain-cell.ts';
import { decodeEntities } from './xml-entities.ts';

const MOST_SPAN = 2000;
const MOST_COLUMNS = 1000;
const MOST_TAKEN = 100_000;
/** A comment, a tag, or text. All repetitions are bounded, so that no page can make it slow. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][\w:-]{0,30})((?:"[^"]{0,2000}"|'[^']{0,2000}'|[^'"<>]){0,1500})>|[^<]+|</giu;
const BREAKS_LINE = new Set(['br', 'p', 'div', 'li']);

interface OpenTable {
  readonly rows: PlainCell[][];
  readonly merges: MergedRange[];
  /** Cells that a merge from above or from the left takes, see {@link placeOf}. */
  readonly taken: Set<number>;
  row: number;
  column: number;
  cell: { text: string; colspan: number; rowspan: number } | null;
}

/** Tables of a web page, as many office systems "export to Excel"; every cell is text. */
export function readHtml(html: string): readonly PlainSheet[] {
  const tables: OpenTable[] = [];
  const open: OpenTable[] = [];
  for (const [token, slash = '', name = '', attributes = ''] of html.matchAll(TOKEN)) {
    const table = open.at(-1);
    if (name === '') {
      if (table?.cell != null && !token.startsWith('<'))
        table.cell.text += decodeEntities(token.replace(/\s+/gu, ' '));
      continue;
    }
    const tag = name.toLowerCase();
    if (tag === 'table' && slash === '') {
      const begun = { rows: [], merges: [], taken: new Set<number>(), row: -1, column: 0, cell: null };
      tables.push(begun);
      open.push(begun);
    } else if (table !== undefined) handleTag(table, open, tag, slash !== '', attributes);
  }
  for (const table of open) endCell(table);
  const names = [...html.matchAll(/<x:Name>([^<]{1,60})<\/x:Name>/giu)].map((match) =>
    decodeEntities(match[1] ?? ''),
  );
  const filled = tables.filter((table) => table.rows.some((row) => row.length > 1));
  return filled.map(({ rows, merges }, index) => ({
    name: names.length === filled.length ? (names[index] ?? '') : index === 0 ? '' : String(index + 1),
    rows: dense(rows),
    merges,
  }));
}

/** Rows and cells that a merge took are holes; they become blank. */
function dense(rows: readonly (readonly PlainCell[] | undefined)[]): PlainCell[][] {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell: PlainCell | undefined) => cell ?? null));
}

function handleTag(
  table: OpenTable,
  open: OpenTable[],
  tag: string,
  isEnd: boolean,
  attributes: string,
): void {
  if (BREAKS_LINE.has(tag) && table.cell !== null && (tag === 'br' || isEnd)) table.cell.text += '\n';
  if (tag === 'table') {
    endCell(table);
    open.pop();
  } else if (tag === 'tr') {
    endCell(table);
    if (!isEnd) {
      table.row += 1;
      table.column = 0;
    }
  } else if (tag === 'td' || tag === 'th') {
    endCell(table);
    if (!isEnd) {
      table.row = Math.max(table.row, 0);
      table.cell = { text: '', colspan: span(attributes, 'colspan'), rowspan: span(attributes, 'rowspan') };
    }
  }
}

function span(attributes: string, name: string): number {
  const count = Number(
    new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'iu').exec(attributes)?.[1] ?? '1',
  );
  return Math.min(Math.max(count, 1), MOST_SPAN);
}

function endCell(table: OpenTable): void {
  const { cell, row, taken } = table;
  table.cell = null;
  if (cell === null) return;
  while (taken.has(placeOf(row, table.column))) table.column += 1;
  if (table.column >= MOST_COLUMNS) return;
  const text = cell.text.replace(/[ \t]*\n[ \t]*/gu, '\n').replace(/^\s+|\s+$/gu, '');
  const cells = (table.rows[row] ??= []);
  cells[table.column] = text === '' ? null : text;
  const endRow = row + cell.rowspan - 1;
  const endCol = Math.min(table.column + cell.colspan, MOST_COLUMNS) - 1;
  if (cell.rowspan > 1 || cell.colspan > 1) {
    table.merges.push({ startRow: row, startCol: table.column, endRow, endCol });
    take(taken, row, endRow, table.column, endCol);
  }
  table.column = endCol + 1;
}

function placeOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

/** Held to a bound, so that a page of huge spans costs no more than a large table. */
function take(taken: Set<number>, startRow: number, endRow: number, startCol: number, endCol: number): void {
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startCol; column <= endCol; column++) {
      if (taken.size > MOST_TAKEN) return;
      taken.add(placeOf(row, column));
    }
  }
}
