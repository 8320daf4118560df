import { DEEPEST_HEADING_ROW } from '../sheets/find-heading.ts';
import { headingText } from '../sheets/heading-text.ts';
import { isBlankCell, type PlainSheet } from '../workbook/plain-cell.ts';

const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 20;

/** The first row that looks like headings of any table: short words, no figures, something below. */
export function guessHeadingRow(sheet: PlainSheet): number | null {
  const depth = Math.min(sheet.rows.length - 1, DEEPEST_HEADING_ROW);
  for (let row = 0; row < depth; row++) {
    const filled = (sheet.rows[row] ?? []).filter((cell) => !isBlankCell(cell));
    const words = filled.filter(
      (cell) =>
        typeof cell === 'string' && !/\d{4}/u.test(cell) && headingText(cell).length <= LONGEST_HEADING,
    );
    const isFollowed = (sheet.rows[row + 1] ?? []).some((cell) => !isBlankCell(cell));
    if (words.length >= FEWEST_HEADINGS && words.length === filled.length && isFollowed) return row;
  }
  return null;
}
