import { SERVICE_CODES, type ServiceCode } from '../../shared/domain/service.ts';
import { addDays } from '../../shared/time/calendar-date.ts';
import { weekNumber } from '../../shared/time/week.ts';
import { bringWords } from './bring-words.ts';
import { type ComposedForm, FILLED_LATER, type PaperPart } from './composed-form.ts';
import { cellNote, weekNotes } from './day-head.ts';
import { groupBy } from './group-by.ts';
import { type Html, html } from './html.ts';
import { lunarRange } from '../../shared/time/lunar-day.ts';
import { maskNames } from './mask-name.ts';
import type { PaperPerson, PaperWork, TaskSlipFacts } from './paper-facts.ts';
import { byPlace, byTime } from './paper-order.ts';
import { phoneNumber } from './phone-number.ts';
import { pictogramSheet } from './pictograms.ts';
import { placeWords } from './place-words.ts';
import { monthDay, solarRange, weekdayWord } from './solar-words.ts';
import { SlipRows } from './task-slip-rows.ts';
import { TASK_SLIP_STYLES } from './task-slip-styles.ts';
import { type Walk, walksOf } from './walk.ts';

/**
 * 表1b 任务单: each helper's own week, day by day in walking order, two slips on a page.
 * A slip is cut only where it is longer than a page, and then between two days, with its heading again.
 */
export function composeTaskSlips(facts: TaskSlipFacts): ComposedForm {
  const walksByHelper = groupBy(walksOf(facts), (walk) => walk.helperId);
  const rows = new SlipRows(facts.elders, maskNames('household', facts));
  const busy = facts.helpers.filter((helper) => walksByHelper.has(helper.personId)).toSorted(byPlace);
  const idle = facts.helpers.filter((helper) => !walksByHelper.has(helper.personId));

  const slip = (helper: PaperPerson): PaperPart => {
    const walks = (walksByHelper.get(helper.personId) ?? []).toSorted(
      (one, other) => byTime(one.goal, other.goal) || one.order - other.order,
    );
    const rowCount = walks.reduce((sum, walk) => sum + rows.count(walk), 0);
    const body = html`<section class="${rowCount <= ROOMY_ROWS ? 'roomy' : ''}">
      <table>
        ${COLUMNS} ${slipHead(facts, helper)}
        ${daysOf(walks).map(
          (day) =>
            html`<tbody>
              ${day.map((walk, index) => rows.of(walk, index === 0 ? dayCell(facts, day, rows) : null))}
            </tbody>`,
        )}
        ${slipFoot(facts, walks)}
      </table>
    </section>`;
    return {
      key: `helper-${String(helper.personId)}`,
      title: helper.name,
      groupNo: helper.groupNo,
      sheets: slipSheets(
        daysOf(walks).map((day) => rows.heightMm(day, rowCount <= ROOMY_ROWS)),
        weekNotes(facts.days) !== '',
      ),
      body,
      lines: [],
    };
  };

  return {
    title: `${facts.villageName}任务单`,
    styles: TASK_SLIP_STYLES,
    shared: pictogramSheet(SERVICE_CODES),
    parts: busy.map(slip),
    withheld: idle.map((helper) => ({ form: 'task-slip', name: helper.name, reason: 'no-visits' })),
  };
}

/** As the styles of the slip have it: a page between its margins, half of it with the cut, head, foot and what is around them. */
const PAGE_MM = 276;
const LEAST_SLIP_MM = 137;
const AROUND_ROWS_MM = 51;
const NOTE_LINE_MM = 5.3;

function daysOf(walks: readonly Walk[]): readonly (readonly Walk[])[] {
  return [...groupBy(walks, (walk) => walk.goal.date).values()];
}

function slipSheets(dayHeightsMm: readonly number[], hasNotes: boolean): number {
  const aroundMm = AROUND_ROWS_MM + (hasNotes ? NOTE_LINE_MM : 0);
  const heightMm = dayHeightsMm.reduce((sum, one) => sum + one, aroundMm);
  return Math.max(heightMm, LEAST_SLIP_MM) / PAGE_MM;
}

/** Up to so many rows, half a page has room for higher ones. */
const ROOMY_ROWS = 7;

const COLUMNS = html`<colgroup>
  <col class="day" />
  <col class="slot" />
  <col class="order" />
  <col class="elder" />
  <col class="place" />
  <col class="phone" />
  <col class="service" />
  <col class="minutes" />
  <col class="travel" />
</colgroup>`;

function dayCell(facts: TaskSlipFacts, walks: readonly Walk[], rows: SlipRows): Html {
  const date = walks[0]?.goal.date ?? facts.weekStart;
  const day = facts.days.find((one) => one.date === date);
  const notes = day === undefined ? [] : [day.lunarDay, cellNote(day) ?? ''];
  return html`<td rowspan="${walks.reduce((sum, walk) => sum + rows.count(walk), 0)}">
    <b>${weekdayWord(date)}</b> ${monthDay(date)}<br />${notes.join(' ')}
  </td>`;
}

function slipHead(facts: TaskSlipFacts, helper: PaperPerson): Html {
  const sunday = addDays(facts.weekStart, 6);
  const notes = weekNotes(facts.days);
  return html`<thead>
    <tr>
      <th colspan="9" class="line">
        <div class="ends">
          <span class="title">互助员任务单（第${weekNumber(facts.weekStart)}周）</span>
          <span>${FILLED_LATER.versionAndCause}</span>
          <span class="title">${helper.name}</span>
        </div>
        <div class="ends">
          <span>${facts.townshipName} ${facts.villageName} ${placeWords(helper)}</span>
          <span>${solarRange(facts.weekStart, sunday)}　${lunarRange(facts.weekStart, sunday)}</span>
        </div>
        ${notes === '' ? null : html`<div><b>${notes}</b></div>`}
      </th>
    </tr>
    <tr class="heads">
      <th>日期</th>
      <th>时段</th>
      <th>顺序</th>
      <th>老人</th>
      <th>住处</th>
      <th>电话</th>
      <th>服务</th>
      <th>服务分钟</th>
      <th>路上分钟</th>
    </tr>
  </thead>`;
}

function slipFoot(facts: TaskSlipFacts, walks: readonly Walk[]): Html {
  const minutes = walks.reduce((sum, walk) => sum + walk.goal.minutes, 0);
  const travelMinutes = walks.reduce((sum, walk) => sum + walk.travelMinutes, 0);
  const bring = bringWords(
    walks.flatMap(({ kind, goal }) => (kind === 'visit' ? [goal.serviceCode] : bringsFor(goal.kind))),
  );
  const call = facts.leavePhone === null ? '打电话给村里' : `打村里电话 ${phoneNumber(facts.leavePhone)}`;
  return html`<tbody class="foot">
    <tr>
      <td colspan="9">
        <p>
          <b>本周${walks.length}次，服务${minutes}分钟，路上${travelMinutes}分钟。</b
          >◇是顶班${bring === '' ? null : html`。<b>带上：</b>${bring}`}
        </p>
        <p><b>去不了：</b>请提前一天${call}，好安排人顶班；临时有事也要马上打。</p>
        <p><b>没人应门：</b>大声喊，打老人电话，问邻居；还不应，马上告诉村里。<b>危急先打120。</b></p>
      </td>
    </tr>
  </tbody>`;
}

/** What the work of a village is like, as far as something is to be taken along. */
function bringsFor(kind: PaperWork['kind']): readonly ServiceCode[] {
  return kind === 'farm' ? ['farm_help'] : kind === 'meal-round' ? ['meal_help'] : [];
}
