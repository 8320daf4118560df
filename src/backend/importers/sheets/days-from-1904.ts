import type { PlainCell, PlainSheet } from '../workbook/plain-cell.ts';
import type { FoundHeading } from './find-heading.ts';

/** Days between the beginnings of the two systems. */
const DAYS_TO_1904 = 1462;
/** Day numbers of 1910 … 2100 as they stand in a workbook of the 1904 system. */
const FIRST_DAY = 2192;
const LAST_DAY = 71_588;
const COLUMNS_OF_DAYS =
  'birth startDate selfCareDate abilityNotedOn insuredUntil joinedOn reconfirmedOn'.split(' ');

/**
 * Day numbers without a date format become those of the 1900 system, in which cells are read. Dates with a format
 * are right already.
 */
export function withDaysFrom1900(sheet: PlainSheet, heading: FoundHeading<string>): PlainSheet {
  if (sheet.countsFrom1904 !== true) return sheet;
  const columns = new Set(COLUMNS_OF_DAYS.map((key) => heading.columns[key]?.index));
  const shifted = (cell: PlainCell, index: number): PlainCell =>
    columns.has(index) && typeof cell === 'number' && cell >= FIRST_DAY && cell <= LAST_DAY && cell % 1 === 0
      ? cell + DAYS_TO_1904
      : cell;
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => (at > heading.lastRow ? row.map(shifted) : row)),
  };
}
