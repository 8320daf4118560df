import {
  addDays,
  addMonths,
  type CalendarDate,
  toCalendarDate,
} from '../../../../shared/time/calendar-date.ts';

export const SPANS = [
  'this-month',
  'last-month',
  'this-quarter',
  'last-quarter',
  'this-half',
  'last-half',
  'this-year',
  'last-year',
] as const;
export type SpanChoice = (typeof SPANS)[number];

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** First and last day of a month, a quarter, half a year or a year, of now or the one before. */
export function daysOf(
  choice: SpanChoice,
  today: CalendarDate,
): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const [which, kind = 'month'] = choice.split('-');
  const months = MONTHS[kind] ?? 1;
  const month = Number(today.slice(5, 7));
  const first = month - ((month - 1) % months);
  const current = toCalendarDate(`${today.slice(0, 4)}-${String(first).padStart(2, '0')}-01`);
  const from = which === 'last' ? addMonths(current, -months) : current;
  return { from, to: addDays(addMonths(from, months), -1) };
}
