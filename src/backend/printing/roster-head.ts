import { addDays } from '../../shared/time/calendar-date.ts';
import { lunarRange } from '../../shared/time/lunar-day.ts';
import { weekNumber } from '../../shared/time/week.ts';
import { FILLED_LATER } from './composed-form.ts';
import { dayHead, weekNotes } from './day-head.ts';
import { type Html, html } from './html.ts';
import type { WeeklyRosterFacts } from './paper-facts.ts';
import { solarRange } from './solar-words.ts';

/** Title, place, dates and version of a sheet of the week, then its columns, repeated on every page. */
export function sheetHead(facts: WeeklyRosterFacts, part: string): Html {
  return html`<thead>
    ${sheetTitle(facts, part, 12)}
    <tr class="heads">
      <th rowspan="2">序<br />号</th>
      <th rowspan="2">组/院落</th>
      <th rowspan="2">老人</th>
      <th rowspan="2">互助员</th>
      <th colspan="7">服务安排</th>
      <th rowspan="2">后备/电话</th>
    </tr>
    <tr class="heads">
      ${facts.days.map(dayHead)}
    </tr>
  </thead>`;
}

/** The lines above the columns: whose sheet it is and of which version, the days, and what is special about some of them. */
export function sheetTitle(facts: WeeklyRosterFacts, part: string, columns: number): Html {
  const sunday = addDays(facts.weekStart, 6);
  const notes = weekNotes(facts.days);
  return html`<tr>
      <th colspan="${columns}" class="line title">
        <div class="thirds">
          <span>${part}</span>
          <span>${facts.villageName}互助养老服务周排班表（第${weekNumber(facts.weekStart)}周）</span>
          <span class="version">${FILLED_LATER.versionAndCause}</span>
        </div>
      </th>
    </tr>
    <tr>
      <th colspan="${columns}" class="line">
        <div class="ends">
          <b>${facts.townshipName} ${facts.villageName}</b>
          <span>${solarRange(facts.weekStart, sunday)}　${lunarRange(facts.weekStart, sunday)}</span>
          <span>${FILLED_LATER.printedDay}印</span>
        </div>
        ${notes === '' ? null : html`<div class="notes">${notes}</div>`}
      </th>
    </tr>`;
}
