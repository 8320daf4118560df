import type { PersonId } from '../../shared/domain/ids.ts';
import type { PaperDocument } from '../../shared/domain/printing.ts';
import { addDays } from '../../shared/time/calendar-date.ts';
import { weekNumber } from '../../shared/time/week.ts';
import { breakable } from './breakable.ts';
import { groupBy } from './group-by.ts';
import { type Html, html } from './html.ts';
import { lunarDay, lunarRange } from '../../shared/time/lunar-day.ts';
import { maskNames } from './mask-name.ts';
import { paperDocument } from './paper-document.ts';
import type { PaperElder, PaperPerson, TaskSlipFacts } from './paper-facts.ts';
import { byPlace, byTime } from './paper-order.ts';
import { paperPage } from './paper-page.ts';
import { phoneNumber } from './phone-number.ts';
import { placeWords } from './place-words.ts';
import { serviceWord, SLOT_WORDS } from './service-word.ts';
import { monthDay, solarRange, weekdayWord } from './solar-words.ts';
import { TASK_SLIP_STYLES } from './task-slip-styles.ts';
import { type Walk, walksOf } from './walk.ts';

/**
 * 表1b 任务单: each helper's own week, day by day in walking order, two slips on a page.
 * A slip is cut only where it is longer than a page, and then between two days, with its heading again.
 */
export function composeTaskSlips(facts: TaskSlipFacts): PaperDocument {
  const walksByHelper = groupBy(walksOf(facts.visits), (walk) => walk.helperId);
  const elderById = new Map(facts.elders.map((elder) => [elder.personId, elder]));
  const names = maskNames('household', facts);
  const busy = facts.helpers.filter((helper) => walksByHelper.has(helper.personId)).toSorted(byPlace);
  const idle = facts.helpers.filter((helper) => !walksByHelper.has(helper.personId));

  const slip = (helper: PaperPerson): Html => {
    const walks = (walksByHelper.get(helper.personId) ?? []).toSorted(
      (one, other) => byTime(one.visit, other.visit) || one.order - other.order,
    );
    return html`<section class="${walks.length <= ROOMY_VISITS ? 'roomy' : ''}">
      <table>
        ${COLUMNS} ${slipHead(facts, helper)}
        ${[...groupBy(walks, (walk) => walk.visit.date).values()].map(
          (day) =>
            html`<tbody>
              ${day.map((walk, index) => walkRow(walk, index === 0 ? dayCell(walk, day.length) : null))}
            </tbody>`,
        )}
        ${slipFoot(facts, walks)}
      </table>
    </section>`;
  };

  const walkRow = (walk: Walk, day: Html | null): Html => {
    const { visit } = walk;
    const elder = elderOf(elderById, visit.elderId);
    const phone = elder.phones[0];
    const others = visit.helpers.filter((helper) => helper.helperId !== walk.helperId);
    return html`<tr>
      ${day}
      <td>${SLOT_WORDS[visit.slot]}</td>
      <td>${walk.order}</td>
      <td class="who">
        ${isSubstituting(walk, elder) ? '◇' : null}${breakable(names.elder(elder.personId))}
      </td>
      <td>${placeWords(elder)}</td>
      <td class="number">${phone === undefined ? '—' : phoneNumber(phone)}</td>
      <td>
        <b>${serviceWord('household', visit.serviceCode)}</b>
        ${others.map((other) => html`<div>同${names.helper(other.helperId)}</div>`)}
      </td>
      <td>${visit.minutes}</td>
      <td>${walk.travelMinutes}</td>
    </tr>`;
  };

  return paperDocument('task-slip', facts, {
    html: paperPage({
      title: `${facts.villageName}任务单`,
      styles: TASK_SLIP_STYLES,
      body: html`${busy.map(slip)}`,
    }),
    sheets: busy.length,
    withheld: idle.map((helper) => ({ form: 'task-slip', name: helper.name, reason: 'no-visits' })),
  });
}

/** Up to so many visits, half a page has room for higher rows. */
const ROOMY_VISITS = 7;

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

function elderOf(elderById: ReadonlyMap<PersonId, PaperElder>, id: PersonId): PaperElder {
  const elder = elderById.get(id);
  if (elder === undefined) throw new Error(`elder ${id} has a visit but is not among the facts for paper`);
  return elder;
}

/** Comes in place of the elder's own helper, not beside him. */
function isSubstituting({ helperId, visit }: Walk, elder: PaperElder): boolean {
  const ownId = elder.primaryHelperId;
  return ownId !== null && ownId !== helperId && visit.helpers.every((helper) => helper.helperId !== ownId);
}

function dayCell({ visit: { date } }: Walk, rows: number): Html {
  const lunar = lunarDay(date);
  return html`<td rowspan="${rows}">
    <b>${weekdayWord(date)}</b> ${monthDay(date)}<br />${lunar.day} ${lunar.occasions.join(' ')}
  </td>`;
}

function slipHead(facts: TaskSlipFacts, helper: PaperPerson): Html {
  const sunday = addDays(facts.weekStart, 6);
  return html`<thead>
    <tr>
      <th colspan="9" class="line">
        <div class="ends title">
          <span>互助员任务单（第${weekNumber(facts.weekStart)}周 第${facts.rosterVersion}版）</span>
          <span>${helper.name}</span>
        </div>
        <div class="ends">
          <span>${facts.townshipName} ${facts.villageName} ${placeWords(helper)}</span>
          <span>${solarRange(facts.weekStart, sunday)}　${lunarRange(facts.weekStart, sunday)}</span>
        </div>
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
  const minutes = walks.reduce((sum, walk) => sum + walk.visit.minutes, 0);
  const travelMinutes = walks.reduce((sum, walk) => sum + walk.travelMinutes, 0);
  const call = facts.leavePhone === null ? '打电话给村里' : `打村里电话 ${phoneNumber(facts.leavePhone)}`;
  return html`<tbody class="foot">
    <tr>
      <td colspan="9">
        <p class="sum">
          本周共${walks.length}次，服务${minutes}分钟，路上${travelMinutes}分钟，合计${minutes + travelMinutes}分钟。◇是顶班
        </p>
        <p><b>去不了：</b>请提前一天${call}，好安排人顶班；临时有事也要马上打。</p>
        <p><b>没人应门：</b>大声喊，打老人电话，问邻居；还不应，马上告诉村里。<b>危急先打120。</b></p>
      </td>
    </tr>
  </tbody>`;
}
