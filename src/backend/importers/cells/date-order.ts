import { calendarDate, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';

/** How a file writes dates whose year stands last: 3/15/1950 or 15/3/1950. */
export type DateOrder = 'month-first' | 'day-first';

const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

export interface YearLastDate {
  /** Under the order of the file. */
  readonly date: CalendarDate | null;
  /** True where the other order would give another day. */
  readonly isAmbiguous: boolean;
  readonly year: number;
}

/** What the dates of a file prove: one day above 12 in front or behind settles the order; null where none does. */
export function findDateOrder(cells: Iterable<PlainCell>): DateOrder | null {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const cell of cells) {
    const match = typeof cell === 'string' ? YEAR_LAST.exec(cleanText(cell)) : null;
    if (match === null) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first <= 12 && second > 12 && second <= 31) monthFirst += 1;
    if (second <= 12 && first > 12 && first <= 31) dayFirst += 1;
  }
  if (monthFirst === 0 && dayFirst === 0) return null;
  return monthFirst >= dayFirst ? 'month-first' : 'day-first';
}

/** Reads a date whose year stands last; null where the text is none. Without proof the month comes first. */
export function readYearLastDate(text: string, order: DateOrder | null): YearLastDate | null {
  const match = YEAR_LAST.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isAmbiguous = first <= 12 && second <= 12 && first !== second && order === null;
  const dayComesFirst = first > 12 || (order === 'day-first' && second <= 12);
  const [month, day] = dayComesFirst ? [second, first] : [first, second];
  const iso = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = calendarDate.safeParse(iso);
  return { date: date.success ? date.data : null, isAmbiguous, year };
}
