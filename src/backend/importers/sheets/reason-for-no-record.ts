import type { ImportFindingCode } from '../../../shared/findings/import-finding.ts';
import { cleanText, isBlankCell, type PlainCell, type PlainSheet } from '../workbook/plain-cell.ts';
import type { FoundHeading } from './find-heading.ts';
import { headingText } from './heading-text.ts';

const TOTAL = /^(合计|小计|总计|共计|累计)/u;
const FOOTER =
  /^(填表人|制表人?|填报人|审核人?|经办人|负责人|联系人|填报|填表|注[:1-9]|备注:|说明[:1-9]|单位)/u;
const FEWEST_HEADING_CELLS = 3;

/** Why a row below the heading holds no record; null where it may hold one. */
export function reasonForNoRecord(
  sheet: PlainSheet,
  heading: FoundHeading<string>,
  rowIndex: number,
): ImportFindingCode | null {
  const row = sheet.rows[rowIndex] ?? [];
  const filled = row.filter((cell) => !isBlankCell(cell));
  const first = cleanText(filled[0]).replace(/\s/gu, '');
  if (repeatsHeading(sheet, heading, row)) return 'row-repeated-heading';
  if (TOTAL.test(first)) return 'row-total';
  if (FOOTER.test(first)) return 'row-footer';
  const isTitle = filled.length === 1 && typeof filled[0] === 'string' && /[村乡镇表册区]/u.test(first);
  return isTitle ? 'row-title' : null;
}

/** Printed lists repeat the heading on each page: one of its rows stands here again. */
function repeatsHeading(
  sheet: PlainSheet,
  heading: FoundHeading<string>,
  row: readonly PlainCell[],
): boolean {
  return Array.from({ length: heading.rowCount }, (_, back) => sheet.rows[heading.lastRow - back] ?? []).some(
    (headingRow) => {
      const same = row.filter((cell, column) => {
        const text = headingText(cell);
        return text !== '' && text === headingText(headingRow[column]);
      });
      return same.length >= FEWEST_HEADING_CELLS;
    },
  );
}
