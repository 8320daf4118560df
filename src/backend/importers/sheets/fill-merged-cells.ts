import { cellText, isBlankCell, type PlainCell, type PlainSheet } from '../workbook/plain-cell.ts';
import type { FoundColumn, FoundHeading } from './find-heading.ts';
import type { FindingLog } from './finding-log.ts';

/** A name merged over two rows is one person with a second line, not two people. */
const OF_ONE_PERSON: ReadonlySet<string> = new Set(['name', 'idNumber']);

/**
 * Repeats what stands at the top of a merged cell in every row that it covers, one remark for each merged cell.
 * Blank cells outside a merge stay blank: they are real.
 */
export function fillMergedCells(
  sheet: PlainSheet,
  heading: FoundHeading<string>,
  log: FindingLog,
): readonly (readonly PlainCell[])[] {
  const columns = Object.entries(heading.columns)
    .filter(([key]) => !OF_ONE_PERSON.has(key))
    .map(([, column]) => column)
    .filter((column): column is FoundColumn => column !== undefined);
  const rows = sheet.rows.map((row) => [...row]);
  for (const merge of sheet.merges) {
    const column = columns.find(({ index }) => index === merge.startCol && index === merge.endCol);
    const top = rows[merge.startRow]?.[merge.startCol] ?? null;
    if (column === undefined || merge.startRow <= heading.lastRow || isBlankCell(top)) continue;
    for (let row = merge.startRow + 1; row <= Math.min(merge.endRow, rows.length - 1); row++) {
      const cells = rows[row];
      if (cells !== undefined) cells[merge.startCol] = top;
    }
    log.add({ sheet: sheet.name, row: merge.startRow + 1 }, 'hamlet-from-merged-cell', {
      column: column.heading,
      raw: cellText(top),
      proposal: `${merge.startRow + 1}–${merge.endRow + 1}`,
    });
  }
  return rows;
}
