import type { ImportFindingCode } from '../../../shared/findings/import-finding.ts';
import { cleanText, isBlankCell, type PlainCell, type PlainSheet } from '../workbook/plain-cell.ts';
import type { FoundHeading } from './find-heading.ts';
import { headingText } from './heading-text.ts';

const TOTAL = /^(合计|小计|总计|共计|累计)/u;
const FOOTER =
  /^(填表人|制表人?|填报人|审核人?|经办人|负责人|联系人|填报|填表|注[:1-9]|备注:|说明[:1-9]|单位)/u;
const FEWEST_HEADING_CELLS = 3;

/**
 * Tells why a row below the heading holds no record; null where it may hold one. Made once for a sheet, since
 * printed lists repeat the heading on each page and every row is compared with it.
 */
export function judgeRows(
  sheet: PlainSheet,
  heading: FoundHeading<string>,
): (row: readonly PlainCell[]) => ImportFindingCode | null {
  const headingRows = Array.from({ length: heading.rowCount }, (_, back) =>
    (sheet.rows[heading.lastRow - back] ?? []).map(headingText),
  );
  return (row) => {
    const filled = row.filter((cell) => !isBlankCell(cell));
    const first = cleanText(filled[0]).replace(/\s/gu, '');
    if (headingRows.some((headings) => repeats(headings, row))) return 'row-repeated-heading';
    if (TOTAL.test(first)) return 'row-total';
    if (FOOTER.test(first)) return 'row-footer';
    const isTitle = filled.length === 1 && typeof filled[0] === 'string' && /[村乡镇表册区]/u.test(first);
    return isTitle ? 'row-title' : null;
  };
}

function repeats(headings: readonly string[], row: readonly PlainCell[]): boolean {
  const same = headings.filter(
    (heading, column) =>
      heading !== '' && typeof row[column] === 'string' && heading === headingText(row[column]),
  );
  return same.length >= FEWEST_HEADING_CELLS;
}
