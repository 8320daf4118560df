import type { MaskingProfile } from '../../shared/domain/printing.ts';
import { addDays, type CalendarDate } from '../../shared/time/calendar-date.ts';
import { causeWords } from './cause-words.ts';
import { CHANGE_SLIP_STYLES } from './change-slip-styles.ts';
import { type ComposedForm, FILLED_LATER, type PaperPart } from './composed-form.ts';
import { type Html, html } from './html.ts';
import { type MaskedNames, maskNames } from './mask-name.ts';
import type { ChangeSlipFacts, PaperPerson } from './paper-facts.ts';
import { byPlace } from './paper-order.ts';
import { phoneNumber } from './phone-number.ts';
import { serviceWord, SLOT_WORDS } from './service-word.ts';
import { inSlips } from './slip-lines.ts';
import { monthDay, weekdayWord } from './solar-words.ts';
import { changesOfElders, changesOfHelpers, type PlannedAt, type WeekChange } from './week-changes.ts';

/**
 * 表1c 变更通知: for everybody for whom the published week is not what it was, what changed, why and until when; two
 * on a page, to be cut apart. They are carried from house to house and pinned to doors, so names and phones stand on
 * them only where they may stand on the wall.
 */
export function composeChangeSlips(facts: ChangeSlipFacts, profile: MaskingProfile): ComposedForm {
  const names = maskNames(profile, facts);
  const ofElders = changesOfElders(facts);
  const ofHelpers = changesOfHelpers(facts);
  const { because } = facts;
  // Nobody carries a slip to the house of somebody who died.
  const elders = facts.elders
    .filter(({ personId }) => ofElders.has(personId))
    .filter(({ personId }) => !(because?.kind === 'elder-died' && because.personId === personId))
    .toSorted(byPlace);
  const helpers = facts.helpers.filter(({ personId }) => ofHelpers.has(personId)).toSorted(byPlace);
  const slipsOf = (reader: PaperPerson, as: Reader, changes: readonly WeekChange[]): PaperPart => {
    const slips = inSlips(changes, (id) => names.helper(id)).map((some) =>
      slip(facts, reader, as, some, names),
    );
    return {
      key: `${as}-${String(reader.personId)}`,
      title: reader.name,
      groupNo: reader.groupNo,
      sheets: slips.length / 2,
      body: html`${slips}`,
      lines: [],
    };
  };
  return {
    title: `${facts.villageName}变更通知`,
    styles: CHANGE_SLIP_STYLES,
    shared: null,
    parts: [
      ...elders.map((elder) => slipsOf(elder, 'elder', ofElders.get(elder.personId) ?? [])),
      ...helpers.map((helper) => slipsOf(helper, 'helper', ofHelpers.get(helper.personId) ?? [])),
    ],
    withheld: [],
  };
}

type Reader = 'elder' | 'helper';

function slip(
  facts: ChangeSlipFacts,
  reader: PaperPerson,
  as: Reader,
  changes: readonly WeekChange[],
  names: MaskedNames,
): Html {
  const name = as === 'elder' ? names.elder(reader.personId) : names.helper(reader.personId);
  const cause = facts.because;
  const reason = cause === null ? '安排有调整' : causeWords(cause, as === 'helper' ? reader.personId : null);
  return html`<section>
    <h1>
      <span>变更通知</span
      ><small>${facts.villageName}　${FILLED_LATER.version}（代替第${facts.before.rosterVersion}版）</small>
    </h1>
    <p class="to"><b>${name}</b>${as === 'elder' ? '：' : name.startsWith('互助员') ? '：' : ' 互助员：'}</p>
    <p>因<b>${reason}</b>，下面的安排变了：</p>
    <table>
      <colgroup>
        <col class="what" />
        <col class="was" />
        <col class="is" />
      </colgroup>
      <tr>
        <th>${as === 'elder' ? '做什么' : '去哪里、做什么'}</th>
        <th>原来</th>
        <th>现在</th>
      </tr>
      ${changes.map(
        (change) =>
          html`<tr>
            <td><b>${whatWords(change, as, names)}</b></td>
            <td class="was">${atWords(change.before, reader, as, names)}</td>
            <td class="is">
              ${change.after === null && change.open ? openWords(as) : atWords(change.after, reader, as, names)}
            </td>
          </tr>`,
      )}
    </table>
    <p>${untilWords(facts, changes)}</p>
    <footer>
      <span
        >有事请打电话${facts.leavePhone === null ? html`<span class="blank"></span>` : html` <b class="number">${phoneNumber(facts.leavePhone)}</b>`}</span
      >
      <span>${FILLED_LATER.printedOn}</span>
    </footer>
  </section>`;
}

/** 助餐, for a helper with whose home it is; a round, a duty, farm work by its own name. */
function whatWords({ visit, work }: WeekChange, as: Reader, names: MaskedNames): Html {
  if (visit === null) return html`${[work?.household, work?.title].filter((word) => word != null).join(' ')}`;
  const service = visit.byRound ? '送餐' : serviceWord('public', visit.serviceCode);
  return as === 'elder' ? html`${service}` : html`${names.elder(visit.elderId)}<br />${service}`;
}

function atWords(at: PlannedAt | null, reader: PaperPerson, as: Reader, names: MaskedNames): Html {
  if (at === null) return html`${as === 'elder' ? '没有上门' : '没有安排'}`;
  const others = at.helperIds.filter((id) => id !== reader.personId);
  const own = others.length < at.helperIds.length ? [html`<div><b>您去</b></div>`] : [];
  return html`<div>${weekdayWord(at.date)}${SLOT_WORDS[at.slot]}（${monthDay(at.date)}）</div>
    ${own}
    ${others.map((id) => {
      const phone = names.helperPhone(id);
      return html`<div>
        <b>${names.helper(id)}</b>${own.length > 0 ? '同去' : as === 'elder' ? '来' : '去'}
        ${phone === null ? null : html`<span class="number">${phoneNumber(phone)}</span>`}
      </div>`;
    })}`;
}

/** Whoever waits is told that somebody is being looked for; whoever went before only stays away. */
function openWords(as: Reader): string {
  return as === 'elder' ? '暂时没有人，村里正在安排，会再告诉您' : '您不用去了，村里另外安排';
}

/** A cause that ends within the week ends the changes too, unless one of them lies behind it. */
function untilWords(facts: ChangeSlipFacts, changes: readonly WeekChange[]): string {
  const sunday = addDays(facts.weekStart, 6);
  const until = facts.because?.until ?? null;
  const reaches = (last: CalendarDate): boolean =>
    changes.every(({ before, after }) => ((after ?? before)?.date ?? last) <= last);
  if (until !== null && until < sunday && reaches(until))
    return `到${monthDay(until)}（${weekdayWord(until)}）为止，之后照原来的安排。`;
  return `本周（到${monthDay(sunday)}周日）照这样办，其余不变；下周看新排班表。`;
}
