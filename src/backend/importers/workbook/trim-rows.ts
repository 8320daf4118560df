import { isBlankCell, type PlainCell } from './plain-cell.ts';

/** Rows without the blank cells at their ends and the blank rows below them: formatted emptiness costs nothing. */
export function trimRows(rows: readonly (readonly PlainCell[])[]): readonly (readonly PlainCell[])[] {
  const trimmed = rows.map((row) => {
    const last = row.findLastIndex((cell) => !isBlankCell(cell));
    return last === row.length - 1 ? row : row.slice(0, last + 1);
  });
  const last = trimmed.findLastIndex((row) => row.length > 0);
  return trimmed.slice(0, last + 1);
}
