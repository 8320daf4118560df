import { type ReportPeriod, spanOf } from '../../../shared/domain/report-period.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

/** Stands on the face of every page and sheet: of what was really done the program knows nothing yet. */
export const WHAT_IT_COUNTS = '按已发布的排班统计，实际服务以签到表为准';

/** 2026年11月, 2026年第4季度 */
export function periodWords(period: ReportPeriod): string {
  const { from } = spanOf(period);
  const month = Number(from.slice(5, 7));
  const part = period.kind === 'month' ? `${String(month)}月` : `第${String(Math.ceil(month / 3))}季度`;
  return `${from.slice(0, 4)}年${part}`;
}

/** 月报 or 季报. */
export function reportWord({ kind }: ReportPeriod): string {
  return kind === 'month' ? '月报' : '季报';
}

export function isRunning(period: ReportPeriod, today: CalendarDate): boolean {
  return today < spanOf(period).before;
}
