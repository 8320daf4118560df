import { type PeriodRange, periodRange } from '../../../../shared/domain/calendar.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { SOLAR_TERMS } from '../../../text/terms/calendar.ts';

/** What the form holds of every way of telling days at once, so that looking at another loses nothing. */
export interface RangeDraft {
  readonly kind: PeriodRange['kind'];
  readonly fromDate: CalendarDate;
  readonly toDate: CalendarDate;
  /** `MM-DD` */
  readonly fromMonthDay: string;
  readonly toMonthDay: string;
  readonly month: number;
  readonly day: number;
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly term: string;
  readonly termDays: number;
}

export function draftOfRange(range: PeriodRange | null, today: CalendarDate): RangeDraft {
  const empty: RangeDraft = {
    kind: 'solar-yearly',
    fromDate: today,
    toDate: today,
    fromMonthDay: today.slice(5),
    toMonthDay: today.slice(5),
    month: 1,
    day: 1,
    daysBefore: 0,
    daysAfter: 0,
    term: SOLAR_TERMS[6],
    termDays: 1,
  };
  switch (range?.kind) {
    case undefined:
      return empty;
    case 'once':
      return { ...empty, kind: range.kind, fromDate: range.from, toDate: range.to };
    case 'solar-yearly':
      return { ...empty, kind: range.kind, fromMonthDay: range.from, toMonthDay: range.to };
    case 'lunar-yearly':
      return { ...empty, ...range };
    case 'solar-term':
      return { ...empty, kind: range.kind, term: range.term, termDays: range.days };
  }
}

/** The range as it would be saved; null while something is missing. */
export function rangeOfDraft(draft: RangeDraft): PeriodRange | null {
  const { kind, month, day, daysBefore, daysAfter } = draft;
  const ofKind: Record<PeriodRange['kind'], unknown> = {
    once: { kind, from: draft.fromDate, to: draft.toDate },
    'solar-yearly': { kind, from: draft.fromMonthDay, to: draft.toMonthDay },
    'lunar-yearly': { kind, month, day, daysBefore, daysAfter },
    'solar-term': { kind, term: draft.term, days: draft.termDays },
  };
  return periodRange.safeParse(ofKind[kind]).data ?? null;
}
