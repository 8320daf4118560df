import { Lunar, LunarYear } from 'lunar-typescript';
import type { CalendarDate } from './calendar-date.ts';

/** A month of the lunar calendar, leap months included. */
export interface LunarMonthTable {
  /** Its first day, as a Julian day number (at noon). */
  readonly firstJulianDay: number;
  readonly month: number;
  readonly leap: boolean;
  /** 29 or 30. */
  readonly days: number;
}

// What is reckoned once from the heavens stays: a calendar asks for the same few years again and again.
const monthsByYear = new Map<number, readonly LunarMonthTable[]>();
const termsByYear = new Map<number, ReadonlyMap<CalendarDate, string>>();

/** The lunar months that touch a solar year, earliest first. */
export function lunarMonthsAround(year: number): readonly LunarMonthTable[] {
  return remembered(monthsByYear, year, () =>
    LunarYear.fromYear(year)
      .getMonths()
      .map((month) => ({
        firstJulianDay: Math.round(month.getFirstJulianDay()),
        month: Math.abs(month.getMonth()),
        leap: month.getMonth() < 0,
        days: month.getDayCount(),
      })),
  );
}

/** The 24 solar terms of a solar year by their first day. */
export function solarTermsOf(year: number): ReadonlyMap<CalendarDate, string> {
  return remembered(termsByYear, year, () => {
    const table = Lunar.fromYmd(year, 6, 1).getJieQiTable();
    const entries = Object.entries(table).flatMap(([key, solar]): [CalendarDate, string][] => {
      // The term of this December stands under a name of its own; the other foreign ones are the next year's.
      const name = key === 'DONG_ZHI' ? WINTER_SOLSTICE : key;
      return solar.getYear() === year && !/^[A-Z]/.test(name) ? [[solar.toYmd() as CalendarDate, name]] : [];
    });
    return new Map(entries);
  });
}

const WINTER_SOLSTICE = '冬至';

function remembered<Value>(values: Map<number, Value>, year: number, reckon: () => Value): Value {
  const known = values.get(year);
  if (known !== undefined) return known;
  const value = reckon();
  values.set(year, value);
  return value;
}
