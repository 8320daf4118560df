import { type CalendarDate, calendarDate } from '../../../shared/time/calendar-date.ts';
import { cleanText, isDateCell, type PlainCell } from '../workbook/plain-cell.ts';

/**
 * The day on which a pair began. A month without a day stands for its first; words such as 去年冬月 name no
 * day and give null, as do days that the calendar does not have.
 */
export function readStartDate(cell: PlainCell | undefined): {
  date: CalendarDate | null;
  isMonthOnly: boolean;
} {
  if (cell !== undefined && isDateCell(cell)) return { date: cell.date, isMonthOnly: false };
  const text = cleanText(cell).replace(/\s/gu, '');
  // 2025.1 may be January or October, as with birth dates.
  if (/^\d{4}\.1$/.test(text)) return { date: null, isMonthOnly: false };
  const match = /^(\d{4}|\d{2})(?:年|[./-])(\d{1,2})(?:月|[./-]|$)(?:(\d{1,2})日?)?$/u.exec(text);
  if (match === null) return { date: null, isMonthOnly: false };
  const [, year = '', month = '', day] = match;
  // Papers are of this century: 25.3.1 is 2025.
  const full = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  const date = calendarDate.safeParse(full);
  return { date: date.success ? date.data : null, isMonthOnly: date.success && day === undefined };
}
