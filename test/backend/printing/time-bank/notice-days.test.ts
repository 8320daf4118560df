import { expect, it } from 'vitest';
import { noticeSpan } from '../../../../src/backend/printing/time-bank/notice-days.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

it.each([
  ['2026-11-23', 5, '2026-11-23', '2026-11-27'],
  ['2026-11-25', 5, '2026-11-25', '2026-12-01'],
  ['2026-11-28', 3, '2026-11-30', '2026-12-02'],
  ['2026-12-31', 3, '2026-12-31', '2027-01-04'],
])('a notice printed on %s hangs for %i working days: from %s to %s', (printed, days, from, to) => {
  expect(noticeSpan(toCalendarDate(printed), days)).toEqual({ from, to });
});
