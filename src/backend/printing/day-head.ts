import type { DayMark, PeriodKind } from '../../shared/domain/calendar.ts';
import { daysBetween } from '../../shared/time/calendar-date.ts';
import { groupBy } from './group-by.ts';
import { type Html, html } from './html.ts';
import { monthDay, weekdayWord } from './solar-words.ts';

/** Rain, flood and snow change ways; on a sheet that is printed before them they say nothing. */
const NAMED_PERIODS: readonly PeriodKind[] = ['farming-rush', 'festival', 'holiday', 'custom'];
const MARKET = '【逢场】';

/**
 * 周三 十六／11月25日, and below it one thing for which the day is known. All else stands in the line of {@link weekNotes}:
 * a head that grows with its days is soon taller than a quarter of the page, and Chromium repeats no such head.
 */
export function dayHead(day: DayMark): Html {
  const note = cellNote(day);
  return html`<th>
    <b>${weekdayWord(day.date)}</b>
    ${lunarName(day)}<br />${monthDay(day.date)}${note === null ? null : html`<br />${note}`}
  </th>`;
}

/** 山歌会（周三） 抢种油菜（周一至周五）: what the heads of the days have no room for; empty in most weeks. */
export function weekNotes(days: readonly DayMark[]): string {
  const named = days.flatMap((day) =>
    [...new Set([...day.occasions, ...dayNotes(day)])]
      .filter((note) => note !== cellNote(day))
      .map((note) => ({ note, day: days.indexOf(day) })),
  );
  return [...groupBy(named, ({ note }) => note)]
    .map(([note, on]) => `${note}（${dayWords(on.map(({ day }) => days[day]))}）`)
    .join('　');
}

/** 【逢场】 and the names of festivals and rushes, each once. */
export function dayNotes({ markets, periods, occasions }: DayMark): readonly string[] {
  const named = periods.filter(({ kind }) => NAMED_PERIODS.includes(kind)).map(({ name }) => name);
  return [
    ...(markets.length === 0 ? [] : [MARKET]),
    ...new Set(named.filter((name) => !occasions.includes(name))),
  ];
}

/** The market, else a festival or solar term: names that are never long. */
export function cellNote({ markets, occasions }: DayMark): string | null {
  return markets.length > 0 ? MARKET : (occasions[0] ?? null);
}

/** The first day of a month is called by its month, unless that is too long a name (闰六月). */
function lunarName({ lunarDay, lunarMonth }: DayMark): string {
  return lunarDay === '初一' && lunarMonth.length <= 2 ? lunarMonth : lunarDay;
}

/** 周三、周五; more than two days in a row as 周一至周五. */
function dayWords(days: readonly (DayMark | undefined)[]): string {
  const words = days.flatMap((day) => (day === undefined ? [] : [weekdayWord(day.date)]));
  const [first, last] = [days.at(0), days.at(-1)];
  const inARow =
    first !== undefined && last !== undefined && daysBetween(first.date, last.date) === days.length - 1;
  return inARow && words.length > 2 ? `${words.at(0) ?? ''}至${words.at(-1) ?? ''}` : words.join('、');
}
