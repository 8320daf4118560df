import { weekNumber } from '../../../shared/time/week.ts';
import { breakable } from '../breakable.ts';
import { type ComposedForm, FILLED_LATER, type PaperPart } from '../composed-form.ts';
import { type Html, html } from '../html.ts';
import { maskNames } from '../mask-name.ts';
import type { VillageWeekFacts } from '../paper-facts.ts';
import { byPlace } from '../paper-order.ts';
import { phoneNumber } from '../phone-number.ts';
import { placeWords } from '../place-words.ts';
import { walksOf } from '../walk.ts';
import { LEAVE_SLIP_STYLES } from './leave-slip-styles.ts';

/**
 * 表1d 请假顶班条: for each helper of the week a slip that bears the name already; the rest is ticked and written by
 * hand when somebody cannot come. Four on a page, to be cut apart. Why somebody cannot come is not asked beyond a tick.
 */
export function composeLeaveSlips(facts: VillageWeekFacts): ComposedForm {
  const names = maskNames('household', facts);
  const busyIds = new Set(walksOf(facts).map(({ helperId }) => helperId));
  const busy = facts.helpers.filter(({ personId }) => busyIds.has(personId)).toSorted(byPlace);
  return {
    title: `${facts.villageName}请假顶班条`,
    styles: LEAVE_SLIP_STYLES,
    shared: null,
    parts: busy.map((helper): PaperPart => ({
      key: `helper-${String(helper.personId)}`,
      title: helper.name,
      groupNo: helper.groupNo,
      sheets: 0.25,
      body: html`<section>
        <h1>请假顶班条</h1>
        <div class="ends">
          <span>${facts.villageName}</span
          ><span>第${weekNumber(facts.weekStart)}周　${FILLED_LATER.version}</span>
        </div>
        <p class="who">
          <b>${breakable(names.helper(helper.personId))}</b><span>${placeWords(helper)}</span>
        </p>
        ${ASKED} ${whereTo(facts.leavePhone)}
      </section>`,
      lines: [],
    })),
    withheld: [],
  };
}

const ASKED = html`<p>请假：${blank('short')}月${blank('short')}日　□上午　□下午</p>
  <p>　　到${blank('short')}月${blank('short')}日　□上午　□下午</p>
  <p>因为：□农忙 □有事 □外出 □不便</p>
  <p>哪几家去不了：${blank('rest')}</p>
  <p>${blank('rest')}</p>
  <p>顶班人：${blank('rest')}□请村里找</p>
  <p>顶班人电话：${blank('rest')}</p>
  <div class="marks">
    <div>请假人<br />签字/手印</div>
    <div>顶班人<br />签字/手印</div>
    <div>村里<br />经办</div>
  </div>`;

function blank(length: 'short' | 'rest'): Html {
  return html`<i class="${length}"></i>`;
}

function whereTo(leavePhone: string | null): Html {
  return leavePhone === null
    ? html`<p class="call">请提前一天交到村里</p>`
    : html`<p class="call">请提前一天交到村里，或打<br /><b>${phoneNumber(leavePhone)}</b></p>`;
}
