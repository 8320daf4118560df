import type { MaskingProfile } from '../../shared/domain/printing.ts';
import { daysOfWeek } from '../../shared/time/week.ts';
import { breakable } from './breakable.ts';
import type { ComposedForm, PaperPart } from './composed-form.ts';
import { groupBy } from './group-by.ts';
import { type Html, html } from './html.ts';
import { maskNames } from './mask-name.ts';
import type { PaperElder, PlannedPaperVisit, WeeklyRosterFacts } from './paper-facts.ts';
import { byPlace } from './paper-order.ts';
import { phoneNumber } from './phone-number.ts';
import { rosterCell } from './roster-cell.ts';
import { sheetHead } from './roster-head.ts';
import { visitsToElders } from './visits-to-elders.ts';
import { WEEKLY_ROSTER_STYLES } from './weekly-roster-styles.ts';
import { LETTERS_OF_PLACE, rosterRowLines, rosterSheets } from './weekly-roster-sheets.ts';
import { worksRowLines, worksSheet } from './works-sheet.ts';

/**
 * 表1 周排班表: the sheet on the public wall, one for each 组, its headings on every page, and one for the village's
 * rounds of lunches, duties and farm work.
 *
 * A visit without a helper is never shown at a name: the wall would tell everybody which old person is left alone.
 * The foot of the sheet only counts such visits as 待安排; an elder who has no other visit is left out and reported.
 */
export function composeWeeklyRoster(facts: WeeklyRosterFacts, profile: MaskingProfile): ComposedForm {
  const plannedByElder = groupBy(visitsToElders(facts), (visit) => visit.elderId);
  const groups = [...groupBy(facts.elders.toSorted(byPlace), (elder) => elder.groupNo).values()];
  const names = maskNames(profile, facts);

  const groupSheet = (elders: readonly PaperElder[]): PaperPart => {
    const groupNo = elders[0]?.groupNo ?? null;
    const served = elders.filter((elder) => plannedByElder.has(elder.personId));
    const body = html`<table>
      ${COLUMNS} ${sheetHead(facts, groupWord(groupNo))} ${sheetFoot(facts, countUnfilled(facts, elders))}
      <tbody>
        ${served.map((elder, index) => elderRow(elder, index + 1, plannedByElder.get(elder.personId) ?? []))}
        ${served.length === 0 ? EMPTY_ROW : null}
      </tbody>
    </table>`;
    const sheets = rosterSheets(
      facts,
      served.map((elder) => rosterRowLines(facts, elder, plannedByElder.get(elder.personId) ?? [], names)),
    );
    const key = groupNo === null ? 'group-none' : `group-${String(groupNo)}`;
    return { key, title: groupWord(groupNo) || '未分组', groupNo, sheets, body, lines: [] };
  };

  const worksPart = (): PaperPart => ({
    key: 'works',
    title: '值班、送餐、助农',
    groupNo: null,
    sheets: rosterSheets(facts, worksRowLines(facts, names)),
    body: worksSheet(facts, names),
    lines: [],
  });

  const elderRow = (elder: PaperElder, serial: number, visits: readonly PlannedPaperVisit[]): Html => {
    const helperId = elder.primaryHelperId;
    return html`<tr>
      <td>${serial}</td>
      <td>${breakable(elder.hamletName ?? groupWord(elder.groupNo), LETTERS_OF_PLACE)}</td>
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

  return {
    title: `${facts.villageName}周排班表`,
    styles: WEEKLY_ROSTER_STYLES,
    shared: null,
    parts: [
      ...(groups.length === 0 ? [[]] : groups).map(groupSheet),
      ...(facts.works.length === 0 ? [] : [worksPart()]),
    ],
    withheld: facts.elders
      .filter((elder) => !plannedByElder.has(elder.personId))
      .map((elder) => ({ form: 'weekly-roster', name: elder.name, reason: 'no-visits' })),
  };
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
