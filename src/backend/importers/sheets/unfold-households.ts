import { readRelationToHead } from '../cells/relation-words.ts';
import { cellText, cleanText, isBlankCell, type PlainCell, type PlainSheet } from '../workbook/plain-cell.ts';
import type { FoundColumn, FoundHeading } from './find-heading.ts';
import type { FindingLog } from './finding-log.ts';
import { headingText } from './heading-text.ts';

/** 户主（与户主关系）, merged over two columns: the household of old village exports. */
const HEAD_HEADING = /^(户主|户主姓名|户主与户主关系)$/u;
const HEAD = '户主';
const TOTAL = /^(合计|小计|总计|共计|累计)/u;
const ROWS_TO_JUDGE = 200;

export interface UnfoldedHouseholds {
  readonly sheet: PlainSheet;
  readonly heading: FoundHeading<string>;
}

interface Member {
  readonly name: PlainCell;
  readonly relation: PlainCell;
  readonly isHead: boolean;
}

/**
 * Reads the household block: a row with the head, then indented rows of the members. Name, relation to the head
 * and a household number made of the head's name are put into columns of their own at the right end.
 */
export function unfoldHouseholds(
  sheet: PlainSheet,
  heading: FoundHeading<string>,
  log: FindingLog,
): UnfoldedHouseholds {
  const first = blockColumn(sheet, heading);
  if (first === null) return { sheet, heading };
  const memberOf = memberReader(sheet, heading, first);
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const households = new Map<string, number>();
  let household: string | null = null;
  const rows = sheet.rows.map((row, rowIndex) => {
    if (rowIndex <= heading.lastRow || row.every(isBlankCell) || TOTAL.test(cleanText(row[first])))
      return row;
    const member = memberOf(row);
    if (member.isHead) {
      household = householdNo(cleanText(member.name).replace(/\s/gu, ''), households);
      const at = { sheet: sheet.name, row: rowIndex + 1 };
      log.add(at, 'household-from-block', { column: null, raw: cellText(member.name), proposal: household });
    }
    const padded = Array.from({ length: width }, (_, index) => row[index] ?? null);
    return [...padded, member.name, member.relation, household];
  });
  const added: Record<string, FoundColumn> = {
    name: { index: width, heading: '姓名' },
    relationToHead: { index: width + 1, heading: '与户主关系' },
    householdNo: { index: width + 2, heading: '户号' },
  };
  const columns = { ...added, ...withoutColumn(heading.columns, first) };
  const missing = heading.missing.filter(({ key }) => columns[key] === undefined);
  return { sheet: { ...sheet, rows }, heading: { ...heading, columns, missing } };
}

/** The left one of the two columns under the merged heading; null where the sheet has no such block. */
function blockColumn(sheet: PlainSheet, { lastRow, rowCount, columns }: FoundHeading<string>): number | null {
  for (let row = lastRow - rowCount + 1; row <= lastRow; row++) {
    const cells = sheet.rows[row] ?? [];
    const index = cells.findIndex((cell) => HEAD_HEADING.test(headingText(cell)));
    if (index < 0 || !isBlankCell(cells[index + 1])) continue;
    const isNamed = columns['name'] !== undefined && columns['relationToHead'] !== undefined;
    const isFilled = sheet.rows.slice(lastRow + 1).some((below) => !isBlankCell(below[index + 1]));
    if (isFilled && !isNamed) return index;
  }
  return null;
}

/** Which of the two columns holds the name differs from village to village; the words in them tell. */
function memberReader(
  sheet: PlainSheet,
  heading: FoundHeading<string>,
  first: number,
): (row: readonly PlainCell[]) => Member {
  const second = first + 1;
  const below = sheet.rows.slice(heading.lastRow + 1, heading.lastRow + 1 + ROWS_TO_JUDGE);
  const named = heading.columns['name']?.index;
  if (named !== undefined && named !== first) {
    return (row) => ({
      name: row[named] ?? null,
      relation: isBlankCell(row[second]) && !isBlankCell(row[first]) ? HEAD : (row[second] ?? null),
      isHead: !isBlankCell(row[first]),
    });
  }
  const relations = (column: number) => below.filter((row) => isRelation(row[column])).length;
  if (relations(first) > relations(second)) return (row) => member(row[second], row[first]);
  if (relations(second) > 0) return (row) => member(row[first], row[second]);
  return (row) => {
    if (!isBlankCell(row[first])) return member(row[first], HEAD);
    const written = /^(.*?)[(（](.*?)[)）]$/u.exec(cellText(row[second]));
    return written === null ? member(row[second], null) : member(written[1] ?? null, written[2] ?? null);
  };
}

function member(name: PlainCell | undefined, relation: PlainCell | undefined): Member {
  const word = isBlankCell(relation) ? null : (relation ?? null);
  return { name: name ?? null, relation: word, isHead: readRelationToHead(cellText(word)).relation === HEAD };
}

function isRelation(cell: PlainCell | undefined): boolean {
  const { relation, isKnown } = readRelationToHead(cellText(cell));
  return isKnown && relation !== '';
}

/** 陈桂英户, and 陈桂英户2 for a second household with a head of that name. */
function householdNo(headName: string, households: Map<string, number>): string {
  const count = (households.get(headName) ?? 0) + 1;
  households.set(headName, count);
  return `${headName}户${count === 1 ? '' : String(count)}`;
}

function withoutColumn(
  columns: FoundHeading<string>['columns'],
  index: number,
): FoundHeading<string>['columns'] {
  return Object.fromEntries(
    Object.entries(columns).filter(([, column]) => column !== undefined && column.index !== index),
  );
}
