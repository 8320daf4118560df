import { type CalendarDate, daysFromTo } from '../time/calendar-date.ts';
import { lunarDay } from '../time/lunar-day.ts';
import type { CalendarPeriod, DayMark, MarketRule } from './calendar.ts';
import { marketDaysOf } from './market-days.ts';
import { daysOfPeriod } from './period-days.ts';

/** What a place has set, as far as days are named by it. */
export interface CalendarOfPlace {
  readonly markets: readonly Pick<MarketRule, 'name' | 'pattern'>[];
  readonly periods: readonly Pick<CalendarPeriod, 'name' | 'kind' | 'range'>[];
}

/** The days from one to another, both inside, as a place names them. */
export function dayMarks(calendar: CalendarOfPlace, from: CalendarDate, to: CalendarDate): DayMark[] {
  const markets = calendar.markets.map(({ name, pattern }) => ({
    name,
    days: new Set(marketDaysOf(pattern, from, to)),
  }));
  const periods = calendar.periods.map(({ name, kind, range }) => ({
    name,
    kind,
    days: new Set(daysOfPeriod(range, from, to)),
  }));
  return daysFromTo(from, to).map((date): DayMark => {
    const { month, day, occasions } = lunarDay(date);
    return {
      date,
      lunarMonth: month,
      lunarDay: day,
      occasions: [...occasions],
      markets: markets.filter(({ days }) => days.has(date)).map(({ name }) => name),
      periods: periods.filter(({ days }) => days.has(date)).map(({ name, kind }) => ({ name, kind })),
    };
  });
}
