import type { ImportFindingCode } from '../../../shared/findings/import-finding.ts';
import type { RecordPlace } from '../records.ts';
import { cellText, isBlankCell, type CellMark, type PlainSheet } from '../workbook/plain-cell.ts';
import type { FoundHeading } from './find-heading.ts';
import type { FindingLog } from './finding-log.ts';

/** What the marks of a row come to. */
export interface JudgedMarks {
  /** True where the clerk leaves such rows out. */
  readonly isLeftOut: boolean;
  /** Sentences for the remark of whoever stands in the row. */
  readonly notes: readonly string[];
}

const NOTHING: JudgedMarks = { isLeftOut: false, notes: [] };
const STRUCK = '表中已划掉';
const COLOURED = { red: '表中标红', grey: '表中标灰' } as const;
/** Where most names bear a colour it is decoration. */
const MOST_COLOURED_SHARE = 0.5;

/**
 * Judges what hangs on the rows of a sheet: hidden rows, struck or coloured names (a doubt each), comments (go
 * to the remark) and formulas without a result (told, read as blank).
 */
export function judgeMarks(
  sheet: PlainSheet,
  heading: FoundHeading<string>,
  log: FindingLog,
): (rowIndex: number) => JudgedMarks {
  const marksByRow = new Map<number, CellMark[]>();
  for (const mark of sheet.marks ?? []) {
    if (mark.row > heading.lastRow) marksByRow.set(mark.row, [...(marksByRow.get(mark.row) ?? []), mark]);
  }
  const nameIndex = (heading.columns['name'] ?? heading.columns['elderName'])?.index ?? -1;
  const meansSomething = coloursOfFew(sheet, heading, nameIndex);
  return (rowIndex) => {
    const marks = marksByRow.get(rowIndex) ?? [];
    const isHidden = sheet.hiddenRows?.has(rowIndex) === true;
    if (marks.length === 0 && !isHidden) return NOTHING;
    const at = { sheet: sheet.name, row: rowIndex + 1 };
    const name = cellText(sheet.rows[rowIndex]?.[nameIndex]);
    const notes: string[] = [];
    const doubts: ImportFindingCode[] = [];
    const onName = marks.find(({ col }) => col === nameIndex);
    if (isHidden) doubts.push('row-hidden');
    if (onName?.isStruck === true) {
      doubts.push('row-struck-through');
      notes.push(STRUCK);
    }
    if (onName?.colour !== undefined && meansSomething(onName)) {
      doubts.push('row-coloured');
      notes.push(COLOURED[onName.colour]);
    }
    for (const code of doubts) {
      log.add(at, code, {
        column: null,
        raw: name,
        proposal: code === 'row-hidden' ? null : (notes.at(-1) ?? null),
      });
    }
    for (const mark of marks) notes.push(...tellCell(mark, at, heading, log));
    return { isLeftOut: doubts.some((code) => log.isLeftOut(at, code)), notes };
  };
}

function tellCell(
  { col, comment, formulaError }: CellMark,
  at: RecordPlace,
  heading: FoundHeading<string>,
  log: FindingLog,
): readonly string[] {
  const column = Object.values(heading.columns).find((found) => found?.index === col)?.heading ?? null;
  if (formulaError !== undefined && column !== null) {
    log.add(at, 'cell-formula-error', { column, raw: formulaError });
  }
  if (comment === undefined) return [];
  log.add(at, 'comment-to-remark', { column, raw: comment });
  return [`批注：${comment.replace(/\s+/gu, ' ')}`];
}

function coloursOfFew(
  sheet: PlainSheet,
  heading: FoundHeading<string>,
  nameIndex: number,
): (mark: CellMark) => boolean {
  const names = sheet.rows.slice(heading.lastRow + 1).filter((row) => !isBlankCell(row[nameIndex])).length;
  const count = new Map<string, number>();
  for (const { row, col, colour } of sheet.marks ?? []) {
    if (colour !== undefined && col === nameIndex && row > heading.lastRow) {
      count.set(colour, (count.get(colour) ?? 0) + 1);
    }
  }
  return ({ colour = '' }) => {
    const alike = count.get(colour) ?? 0;
    return alike === 1 || alike <= names * MOST_COLOURED_SHARE;
  };
}
