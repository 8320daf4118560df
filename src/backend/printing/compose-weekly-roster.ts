import type { PaperDocument } from '../../shared/domain/printing.ts';
import { addDays } from '../../shared/time/calendar-date.ts';
import { daysOfWeek, weekNumber } from '../../shared/time/week.ts';
import { breakable } from './breakable.ts';
import { groupBy } from './group-by.ts';
import { type Html, html } from './html.ts';
import { lunarDay, lunarRange } from '../../shared/time/lunar-day.ts';
import { maskNames } from './mask-name.ts';
import { paperDocument } from './paper-document.ts';
import type { PaperElder, PlannedPaperVisit, WeeklyRosterFacts } from './paper-facts.ts';
import { byPlace } from './paper-order.ts';
import { paperPage } from './paper-page.ts';
import { phoneNumber } from './phone-number.ts';
import { rosterCell } from './roster-cell.ts';
import { monthDay, solarRange, weekdayWord } from './solar-words.ts';
import { WEEKLY_ROSTER_STYLES } from './weekly-roster-styles.ts';

/**
 * 表1 周排班表: the sheet on the public wall, one for each 组, its headings on every page.
 *
 * A visit without a helper is never shown at a name: the wall would tell everybody which old person is left alone.
 * The foot of the sheet only counts such visits as 待安排; an elder who has no other visit is left out and reported.
 */
export function composeWeeklyRoster(facts: WeeklyRosterFacts): PaperDocument {
  const plannedByElder = groupBy(
    facts.visits.filter((visit) => visit.state === 'planned'),
    (visit) => visit.elderId,
  );
  const sheets = [...groupBy(facts.elders.toSorted(byPlace), (elder) => elder.groupNo).values()];
  const names = maskNames('public', facts);

  const groupSheet = (elders: readonly PaperElder[]): Html => {
    const served = elders.filter((elder) => plannedByElder.has(elder.personId));
    return html`<table>
      ${COLUMNS} ${sheetHead(facts, elders[0]?.groupNo ?? null)}
      ${sheetFoot(facts, countUnfilled(facts, elders))}
      <tbody>
        ${served.map((elder, index) => elderRow(elder, index + 1, plannedByElder.get(elder.personId) ?? []))}
        ${served.length === 0 ? EMPTY_ROW : null}
      </tbody>
    </table>`;
  };

  const elderRow = (elder: PaperElder, serial: number, visits: readonly PlannedPaperVisit[]): Html => {
    const helperId = elder.primaryHelperId;
    return html`<tr>
      <td>${serial}</td>
      <td>${elder.hamletName ?? groupWord(elder.groupNo)}</td>
      <td class="who">${breakable(names.elder(elder.personId))}</td>
      <td class="who">${helperId === null ? '—' : breakable(names.helper(helperId))}</td>
      ${daysOfWeek(facts.weekStart).map((day) =>
        rosterCell(
          elder,
          visits.filter((visit) => visit.date === day),
          names,
        ),
      )}
      <td class="number">${backupCell(elder)}</td>
    </tr>`;
  };

  /** 后备/电话: who stands in, with the phone; where nobody does, the phone of the helper. */
  const backupCell = ({ primaryHelperId, backupHelperId = null }: PaperElder): Html => {
    const calledId = backupHelperId ?? primaryHelperId;
    const phone = calledId === null ? null : names.helperPhone(calledId);
    const name = backupHelperId === null ? null : html`<b>${breakable(names.helper(backupHelperId))}</b>`;
    if (name === null) return html`${phone === null ? '—' : phoneNumber(phone)}`;
    return phone === null ? name : html`${name}<br />${phoneNumber(phone)}`;
  };

  return paperDocument('weekly-roster', facts, {
    html: paperPage({
      title: `${facts.villageName}周排班表`,
      styles: WEEKLY_ROSTER_STYLES,
      body: html`${(sheets.length === 0 ? [[]] : sheets).map(groupSheet)}`,
    }),
    sheets: Math.max(sheets.length, 1),
    withheld: facts.elders
      .filter((elder) => !plannedByElder.has(elder.personId))
      .map((elder) => ({ form: 'weekly-roster', name: elder.name, reason: 'no-visits' })),
  });
}

const COLUMNS = html`<colgroup>
  <col class="serial" />
  <col class="place" />
  <col class="elder" />
  <col class="helper" />
  <col span="7" class="day" />
  <col class="phone" />
</colgroup>`;

const EMPTY_ROW = html`<tr>
  <td colspan="12">本周没有安排上门。</td>
</tr>`;

function groupWord(groupNo: number | null): string {
  return groupNo === null ? '' : `${groupNo}组`;
}

function countUnfilled(facts: WeeklyRosterFacts, elders: readonly PaperElder[]): number {
  const elderIds = new Set(elders.map((elder) => elder.personId));
  return facts.visits.filter((visit) => visit.state === 'unfilled' && elderIds.has(visit.elderId)).length;
}

function sheetHead(facts: WeeklyRosterFacts, groupNo: number | null): Html {
  const sunday = addDays(facts.weekStart, 6);
  return html`<thead>
    <tr>
      <th colspan="12" class="title">
        ${facts.villageName}互助养老服务周排班表（第${weekNumber(facts.weekStart)}周）
      </th>
    </tr>
    <tr>
      <th colspan="12" class="line">
        <div class="ends">
          <b>${facts.townshipName} ${facts.villageName} ${groupWord(groupNo)}</b>
          <span>${solarRange(facts.weekStart, sunday)}　${lunarRange(facts.weekStart, sunday)}</span>
          <span>第${facts.rosterVersion}版　${monthDay(facts.printedOn)}印</span>
        </div>
      </th>
    </tr>
    <tr class="heads">
      <th rowspan="2">序<br />号</th>
      <th rowspan="2">组/院落</th>
      <th rowspan="2">老人</th>
      <th rowspan="2">互助员</th>
      <th colspan="7">服务安排</th>
      <th rowspan="2">后备/电话</th>
    </tr>
    <tr class="heads">
      ${daysOfWeek(facts.weekStart).map((day) => {
        const lunar = lunarDay(day);
        const lunarName = lunar.day === '初一' ? lunar.month : lunar.day;
        return html`<th>
          <b>${weekdayWord(day)}</b><br />${monthDay(day)}<br />${[lunarName, ...lunar.occasions].join(' ')}
        </th>`;
      })}
    </tr>
  </thead>`;
}

function sheetFoot(facts: WeeklyRosterFacts, unfilled: number): Html {
  const phone = facts.leavePhone === null ? '' : ` ${phoneNumber(facts.leavePhone)}`;
  return html`<tfoot>
    <tr>
      <td colspan="12" class="line">
        <div class="ends">
          <b>有事请提前一天打电话${phone}</b>
          <span>${unfilled === 0 ? null : `本组另有${unfilled}次上门待安排，村里会逐户告知`}</span>
          <span>○上门　◇顶班</span>
        </div>
      </td>
    </tr>
  </tfoot>`;
}
