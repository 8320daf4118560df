import { addDays } from '../../../shared/time/calendar-date.ts';
import { lunarRange } from '../../../shared/time/lunar-day.ts';
import { weekNumber } from '../../../shared/time/week.ts';
import { FILLED_LATER } from '../composed-form.ts';
import { type Html, html } from '../html.ts';
import { solarRange } from '../solar-words.ts';
import type { DutyRosterFacts, DutyStation } from './duty-roster-facts.ts';

export function dutyHead(facts: DutyRosterFacts, station: DutyStation): Html {
  const sunday = addDays(facts.weekStart, 6);
  return html`<thead>
    <tr>
      <th colspan="7" class="line">
        <div class="title">
          <h1>${station.name}值班表</h1>
          <div class="sheet-mark">${FILLED_LATER.sheetMark}</div>
        </div>
        <div class="ends">
          <span>单位：${facts.townshipName}${facts.villageName}（盖章）</span>
          <span>第${weekNumber(facts.weekStart)}周　${FILLED_LATER.version}</span>
        </div>
        <div class="ends">
          <span>${solarRange(facts.weekStart, sunday)}</span>
          <span>${lunarRange(facts.weekStart, sunday)}</span>
        </div>
      </th>
    </tr>
    <tr class="heads">
      <th>日期</th>
      <th>星期<br />农历</th>
      <th>上午<br />8:30–11:30</th>
      <th>下午<br />14:00–17:00</th>
      <th>负责人</th>
      <th>电话</th>
      <th>换班<br />备注</th>
    </tr>
  </thead>`;
}
