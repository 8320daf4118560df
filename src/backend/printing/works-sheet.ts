import { breakable, breakableLines } from './breakable.ts';
import { dayHead } from './day-head.ts';
import { estimatedLines } from './estimated-lines.ts';
import { groupBy } from './group-by.ts';
import { type Html, html } from './html.ts';
import type { MaskedNames } from './mask-name.ts';
import type { PaperWork, PlannedPaperWork, WeeklyRosterFacts } from './paper-facts.ts';
import { byTime } from './paper-order.ts';
import { phoneNumber } from './phone-number.ts';
import { sheetTitle } from './roster-head.ts';
import { SLOT_WORDS } from './service-word.ts';
import { isPlannedWork } from './visits-to-elders.ts';

const KINDS = ['duty', 'meal-round', 'farm'] as const satisfies readonly PaperWork['kind'][];
const KIND_WORDS: Readonly<Record<PaperWork['kind'], string>> = {
  duty: '值班',
  'meal-round': '送餐',
  farm: '助农',
};

/** What the village does together: who is at the station, who brings the lunches, who works on whose field. */
export function worksSheet(facts: WeeklyRosterFacts, names: MaskedNames): Html {
  const lines = linesOf(facts);
  const open = facts.works.filter((work) => !isPlannedWork(work)).length;
  return html`<table class="works">
    <colgroup>
      <col class="kind" />
      <col class="what" />
      <col span="7" class="work-day" />
    </colgroup>
    <thead>
      ${sheetTitle(facts, '值班、送餐、助农', 9)}
      <tr class="heads">
        <th>类别</th>
        <th>事项</th>
        ${facts.days.map(dayHead)}
      </tr>
    </thead>
    <tfoot>
      <tr>
        <td colspan="9" class="line">
          <div class="ends">
            <b
              >有事请提前一天打电话${facts.leavePhone === null ? '' : html` ${phoneNumber(facts.leavePhone)}`}</b
            >
            <span>${open === 0 ? null : `另有${String(open)}次待安排`}</span>
            <span>○上门　□到站</span>
          </div>
        </td>
      </tr>
    </tfoot>
    <tbody>
      ${lines.map((works) => workRow(facts, works, names))}
    </tbody>
  </table>`;
}

/** The works that share a line of the sheet. */
function linesOf({ works }: WeeklyRosterFacts): readonly (readonly PaperWork[])[] {
  return KINDS.flatMap((kind) => [
    ...groupBy(
      works.filter((work) => work.kind === kind),
      (work) => `${work.title} ${work.household ?? ''}`,
    ).values(),
  ]);
}

/** Lines that each row takes: those of its fullest day, and of its name. */
export function worksRowLines(facts: WeeklyRosterFacts, names: MaskedNames): readonly number[] {
  const cellLines = ({ helpers, helpersNeeded }: PlannedPaperWork): number =>
    helpers.reduce((sum, { helperId }) => sum + breakableLines(names.helper(helperId)), 1) +
    (helpersNeeded > helpers.length ? 1 : 0);
  return linesOf(facts).map((works) => {
    const planned = groupBy(works.filter(isPlannedWork), (work) => work.date);
    const days = [...planned.values()].map((day) => day.reduce((sum, work) => sum + cellLines(work), 0));
    const [work] = works;
    return Math.max(estimatedLines(work?.title ?? '', 9) + (work?.household == null ? 0 : 1), ...days);
  });
}

function workRow(facts: WeeklyRosterFacts, works: readonly PaperWork[], names: MaskedNames): Html {
  const [work] = works;
  if (work === undefined) return html``;
  const planned = works.filter(isPlannedWork).toSorted(byTime);
  return html`<tr>
    <td>${KIND_WORDS[work.kind]}</td>
    <td class="who">
      ${breakable(work.title)}${work.household === null ? null : html`<br />${breakable(work.household)}`}
    </td>
    ${facts.days.map(
      (day) =>
        html`<td>${planned.filter((one) => one.date === day.date).map((one) => workCell(one, names))}</td>`,
    )}
  </tr>`;
}

function workCell(work: PlannedPaperWork, names: MaskedNames): Html {
  const mark = work.kind === 'duty' ? '□' : '○';
  const missing = work.helpersNeeded - work.helpers.length;
  return html`<div class="visit"><span class="mark">${mark}</span>${SLOT_WORDS[work.slot]}</div>
    ${work.helpers.map(({ helperId }) => html`<div class="who">${breakable(names.helper(helperId))}</div>`)}
    ${missing > 0 ? html`<div>还差${missing}人</div>` : null}`;
}
