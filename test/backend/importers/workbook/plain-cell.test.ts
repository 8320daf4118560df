import { expect, test } from 'vitest';
import { cellText, cleanText, isBlankCell } from '../../../../src/backend/importers/workbook/plain-cell.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

test.each([
  [19900000306, '19900000306'],
  [511900193902015000, '511900193902015000'],
  [1950.1, '1950.1'],
  [true, 'true'],
  [{ date: toCalendarDate('1950-03-15') }, '1950-03-15'],
  [null, ''],
  [undefined, ''],
] as const)('%j shows as %s', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test('cleaning makes half-width and takes invisible signs and outer spaces away', () => {
  expect(cleanText('　１２\u200b组 ')).toBe('12组');
});

test.each([null, undefined, '', ' ', '　', '\u200b'])('%j is blank', (cell) => {
  expect(isBlankCell(cell)).toBe(true);
});

test.each([0, false, '无'])('%j is not blank', (cell) => {
  expect(isBlankCell(cell)).toBe(false);
});
