import { expect, test } from 'vitest';
import { readStartDate } from '../../../../src/backend/importers/cells/start-date.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

test.each([
  ['2025.4.12', '2025-04-12', false],
  ['2025-04-12', '2025-04-12', false],
  ['2025年4月12日', '2025-04-12', false],
  ['25.3.1', '2025-03-01', false],
  ['2025年3月', '2025-03-01', true],
  [{ date: toCalendarDate('2025-04-12') }, '2025-04-12', false],
  ['去年冬月', null, false],
  ['2025年2月30日', null, false],
  [2025.1, null, false],
  ['', null, false],
] as const)('%j is %s', (cell, date, isMonthOnly) => {
  expect(readStartDate(cell)).toEqual({ date, isMonthOnly });
});
