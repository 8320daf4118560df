import { type MarketPattern, marketPattern } from '../../../../shared/domain/calendar.ts';
import type { CalendarDate, Weekday } from '../../../../shared/time/calendar-date.ts';

/** What the form holds of every kind of market at once, so that looking at another kind loses nothing. */
export interface MarketDraft {
  readonly kind: MarketPattern['kind'];
  readonly digits: readonly number[];
  readonly withoutThirtieth: Extract<MarketPattern, { kind: 'lunar-digits' }>['withoutThirtieth'];
  readonly weekdays: readonly Weekday[];
  readonly branches: readonly number[];
  readonly days: number;
  readonly anchor: CalendarDate;
  readonly dates: readonly CalendarDate[];
}

export function draftOfPattern(pattern: MarketPattern | null, today: CalendarDate): MarketDraft {
  const empty: MarketDraft = {
    kind: 'lunar-digits',
    digits: [],
    withoutThirtieth: 'falls-out',
    weekdays: [],
    branches: [],
    days: 5,
    anchor: today,
    dates: [],
  };
  return pattern === null ? empty : { ...empty, ...pattern };
}

/** The pattern as it would be saved; null while something is missing. */
export function patternOfDraft(draft: MarketDraft): MarketPattern | null {
  const { kind, digits, withoutThirtieth, weekdays, branches, days, anchor, dates } = draft;
  const ofKind: Record<MarketPattern['kind'], unknown> = {
    'lunar-digits': { kind, digits, withoutThirtieth },
    'solar-digits': { kind, digits },
    weekdays: { kind, weekdays },
    'branch-days': { kind, branches },
    'every-n-days': { kind, days, anchor },
    daily: { kind },
    listed: { kind, dates },
  };
  return marketPattern.safeParse(ofKind[kind]).data ?? null;
}
