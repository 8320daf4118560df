import { expect, test } from 'vitest';
import { readBirth } from '../../../../src/backend/importers/cells/birth.ts';
import type { PlainCell } from '../../../../src/backend/importers/workbook/plain-cell.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

const TODAY = toCalendarDate('2026-11-22');
const read = (cell: PlainCell) => readBirth(cell, TODAY);

test.each([
  ['1944.12', '1944-12-01', 'month', 'plain'],
  [194412, '1944-12-01', 'month', 'plain'],
  ['195003', '1950-03-01', 'month', 'plain'],
  [1950.3, '1950-03-01', 'month', 'plain'],
  [1950.11, '1950-11-01', 'month', 'plain'],
  ['1950.10', '1950-10-01', 'month', 'plain'],
  ['1950.01', '1950-01-01', 'month', 'plain'],
  ['1958年8月', '1958-08-01', 'month', 'plain'],
  ['1958年11月', '1958-11-01', 'month', 'plain'],
  ['1950年3月15日', '1950-03-15', 'day', 'plain'],
  ['一九五〇年三月', '1950-03-01', 'month', 'plain'],
  ['1950-3', '1950-03-01', 'month', 'plain'],
  ['1950/3/15', '1950-03-15', 'day', 'plain'],
  [19500315, '1950-03-15', 'day', 'plain'],
  ['1950年', '1950-01-01', 'year', 'plain'],
  [1950, '1950-01-01', 'year', 'plain'],
  ['49.6.28', '1949-06-28', 'day', 'two-digit-year'],
  ['25.3.1', '1925-03-01', 'day', 'two-digit-year'],
  [18337, '1950-03-15', 'day', 'spreadsheet-date'],
  [{ date: toCalendarDate('1952-08-15') }, '1952-08-15', 'day', 'spreadsheet-date'],
] as const)('%j is %s, known to the %s (%s)', (cell, date, precision, shape) => {
  expect(read(cell)).toEqual({ kind: 'date', date, precision, shape });
});

test.each([1950.1, '1950.1'])('%j may be January or October', (cell) => {
  expect(read(cell)).toEqual({ kind: 'january-or-october', year: 1950 });
});

test.each(['腊月廿九', '约75岁', '民国三十八年', '属牛'])('%s is not guessed', (cell) => {
  expect(read(cell)).toEqual({ kind: 'unreadable' });
});

test.each(['1950-02-29', '1949-13-05', '2027.03', '1899.12', '1900-01-00'])(
  '%s is no day on which somebody alive was born',
  (cell) => {
    expect(read(cell)).toEqual({ kind: 'impossible' });
  },
);

test.each([null, '', '　', '无', '不详'])('%j is blank', (cell) => {
  expect(read(cell)).toEqual({ kind: 'blank' });
});
