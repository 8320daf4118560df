import { z } from 'zod';
import { addMonths, calendarDate, type CalendarDate } from '../time/calendar-date.ts';

/** The month or the quarter of the year of which a report tells; `from` is any day in it. */
export const reportPeriod = z.object({ kind: z.enum(['month', 'quarter']), from: calendarDate });
export type ReportPeriod = z.infer<typeof reportPeriod>;

export interface PeriodSpan {
  readonly from: CalendarDate;
  /** The first day that is no longer in it. */
  readonly before: CalendarDate;
}

/** First day, and the first day after it. */
export function spanOf({ kind, from }: ReportPeriod): PeriodSpan {
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  const first = kind === 'month' ? month : month - ((month - 1) % MONTHS_OF.quarter);
  const start = `${year}-${String(first).padStart(2, '0')}-01` as CalendarDate;
  return { from: start, before: addMonths(start, MONTHS_OF[kind]) };
}

/** The period of the same kind before it. */
export function periodBefore(period: ReportPeriod): ReportPeriod {
  return { kind: period.kind, from: addMonths(spanOf(period).from, -MONTHS_OF[period.kind]) };
}

const MONTHS_OF = { month: 1, quarter: 3 } as const;
