import type { PersonId } from '../../../shared/domain/ids.ts';
import { SERVICE_CODES, type ServiceCode } from '../../../shared/domain/service.ts';
import { breakable } from '../breakable.ts';
import { type Html, html } from '../html.ts';
import { maskNames } from '../mask-name.ts';
import type { PaperWork, VillageWeekFacts } from '../paper-facts.ts';
import { SLOT_WORDS } from '../service-word.ts';
import { monthDay, weekdayWord } from '../solar-words.ts';
import type { Walk } from '../walk.ts';
import type { HelperSheet } from './planned-lines.ts';

const WORK_WORDS: Readonly<Record<PaperWork['kind'], string>> = {
  duty: '值班',
  'meal-round': '送餐',
  farm: '助农',
};

/** The rows of a helper's sheet: planned ones with day, elder and service, then blank ones. */
export function openSheetRows(facts: VillageWeekFacts): (sheet: HelperSheet) => readonly Html[] {
  const names = maskNames('internal', facts);
  const elderById = new Map(facts.elders.map((elder) => [elder.personId, elder]));

  /** Who comes along; else where the elder lives, as short as the column is. */
  const below = (walk: Walk & { readonly kind: 'visit' }): Html | null => {
    // A name of many characters needs the second line itself.
    if (names.elder(walk.goal.elderId).length > SHORT_NAME) return null;
    const fellowId = walk.goal.helpers.find(({ helperId }) => helperId !== walk.helperId)?.helperId;
    if (fellowId !== undefined) {
      const fellow = names.helper(fellowId);
      return html`<div>${fellow.length > SHORT_NAME ? '两人同去' : `同${fellow}`}</div>`;
    }
    return html`<div class="place">${shortPlace(elderById.get(walk.goal.elderId))}</div>`;
  };

  const row = (walk: Walk | null, index: number): Html =>
    html`<tr>
      <td>${index + 1}</td>
      ${walk === null ? BLANK_CELLS : html`<td>${dayCell(walk)}</td>`}
      ${
        walk?.kind === 'visit'
          ? html`<td><b>${breakable(names.elder(walk.goal.elderId))}</b>${below(walk)}</td>
              ${ticks(walk.goal.serviceCode)}`
          : null
      }
      ${walk?.kind === 'work' ? workCells(walk.goal, walk.helperId) : null}
      <td></td>
      <td></td>
      <td class="planned">${walk === null ? null : html`计${walk.goal.minutes}`}</td>
      <td></td>
      <td></td>
      <td>好 中 差</td>
      <td></td>
      <td></td>
    </tr>`;

  /** What is done for no single elder is told in words across the boxes. */
  const workCells = (work: PaperWork, helperId: PersonId): Html => {
    const fellows = work.helpers.filter((helper) => helper.helperId !== helperId);
    const what = work.household === null ? work.title : `${work.title} ${work.household}`;
    const doors = work.kind === 'meal-round' ? `${String(work.stops.length)}户` : '';
    const company = fellows.length === 0 ? '' : `同${names.helper(fellows[0]?.helperId ?? helperId)}`;
    const more = fellows.length > 1 ? `等${String(fellows.length)}人` : '';
    return html`<td><b>${WORK_WORDS[work.kind]}</b></td>
      <td colspan="9">${what} ${doors}${what.length > SHORT_WORK ? ' ' : html`<br />`}${company}${more}</td>`;
  };

  return ({ walks }) => walks.map(row);
}

const SHORT_NAME = 4;
/** A row holds two lines; what is longer shares its second one with who comes along. */
const SHORT_WORK = 13;
/** 1组1032户: so many letters stand on one line below the name. */
const SHORT_PLACE = 8;

const BLANK_CELLS = html`<td></td>
  <td></td>
  ${SERVICE_CODES.map(() => html`<td></td>`)}`;

function dayCell({ goal }: Walk): Html {
  return html`<span class="day">${monthDay(goal.date)}</span
    ><br />${weekdayWord(goal.date)}${SLOT_WORDS[goal.slot]}`;
}

function ticks(code: ServiceCode): readonly Html[] {
  return SERVICE_CODES.map((one) => html`<td class="ticked">${one === code ? '√' : null}</td>`);
}

function shortPlace(elder: { groupNo: number | null; householdNo: string | null } | undefined): string {
  if (elder === undefined) return '';
  const group = elder.groupNo === null ? '' : `${String(elder.groupNo)}组`;
  if (elder.householdNo === null) return group;
  const household = `${elder.householdNo}户`;
  const both = `${group}${household}`;
  return both.length <= SHORT_PLACE ? both : household.length <= SHORT_PLACE ? household : group;
}
