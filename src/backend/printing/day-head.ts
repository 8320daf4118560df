import type { DayMark, PeriodKind } from '../../shared/domain/calendar.ts';
import { type Html, html } from './html.ts';
import { monthDay, weekdayWord } from './solar-words.ts';

/** Rain, flood and snow change ways; on a sheet that is printed before them they say nothing. */
const NAMED_PERIODS: readonly PeriodKind[] = ['farming-rush', 'festival', 'holiday', 'custom'];

/** 周三／11月25日／十六, below it what the day is known for: 【逢场】, a festival, a rush. */
export function dayHead(day: DayMark): Html {
  const lunarName = day.lunarDay === '初一' ? day.lunarMonth : day.lunarDay;
  return html`<th>
    <b>${weekdayWord(day.date)}</b><br />${monthDay(day.date)}<br />${[lunarName, ...day.occasions].join(' ')}
    ${dayNotes(day).map((note) => html`<br />${note}`)}
  </th>`;
}

/** 【逢场】 and the names of festivals and rushes, each once. */
export function dayNotes({ markets, periods, occasions }: DayMark): readonly string[] {
  const named = periods.filter(({ kind }) => NAMED_PERIODS.includes(kind)).map(({ name }) => name);
  return [
    ...(markets.length === 0 ? [] : ['【逢场】']),
    ...new Set(named.filter((name) => !occasions.includes(name))),
  ];
}
