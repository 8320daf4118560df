import { addDays } from '../../shared/time/calendar-date.ts';
import { lunarRange } from '../../shared/time/lunar-day.ts';
import { weekNumber } from '../../shared/time/week.ts';
import { FILLED_LATER } from './composed-form.ts';
import { dayHead } from './day-head.ts';
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

/** The two lines above the columns. */
export function sheetTitle(facts: WeeklyRosterFacts, part: string, columns: number): Html {
  const sunday = addDays(facts.weekStart, 6);
  return html`<tr>
      <th colspan="${columns}" class="title">
        ${facts.villageName}互助养老服务周排班表（第${weekNumber(facts.weekStart)}周）
      </th>
    </tr>
    <tr>
      <th colspan="${columns}" class="line">
        <div class="ends">
          <b>${facts.townshipName} ${facts.villageName} ${part}</b>
          <span>${solarRange(facts.weekStart, sunday)}　${lunarRange(facts.weekStart, sunday)}</span>
          <span>${FILLED_LATER.versionAndCause}　${FILLED_LATER.printedDay}印</span>
        </div>
      </th>
    </tr>`;
}
