import type { PersonId } from '../../../shared/domain/ids.ts';
import type { MaskingProfile } from '../../../shared/domain/printing.ts';
import type { ComposedForm, PaperPart } from '../composed-form.ts';
import { FILLED_LATER } from '../composed-form.ts';
import { groupBy } from '../group-by.ts';
import { type Html, html } from '../html.ts';
import { maskNames } from '../mask-name.ts';
import type { PaperContact, PaperHelpLine } from '../paper-facts.ts';
import { byPlace } from '../paper-order.ts';
import { phoneNumber } from '../phone-number.ts';
import type { EmergencyElder, EmergencyFacts } from './emergency-facts.ts';
import { LIST_STYLES, NOTICE_STYLES } from './emergency-styles.ts';

/** As many of the family as are called one after another. */
const MOST_CONTACTS = 3;
const LINES_ON_SHEET = 10;

/**
 * 应急联络表 (F185). On the wall: whom to call, in big figures, and what to say; no elder, no helper. For the office and
 * whoever goes from door to door: by 组 the elders who live alone or must be fetched, with the family in call order.
 */
export function composeEmergencySheet(facts: EmergencyFacts, profile: MaskingProfile): ComposedForm {
  const isPublic = profile === 'public';
  return {
    title: `${facts.villageName}应急联络表`,
    styles: isPublic ? NOTICE_STYLES : LIST_STYLES,
    shared: null,
    parts: isPublic ? [notice(facts)] : elderLists(facts, profile),
    withheld: [],
  };
}

function notice(facts: EmergencyFacts): PaperPart {
  const { villageName, doctor, cadre, stationPhone, leavePhone, houses } = facts;
  const named = new Set([doctor?.phone, cadre?.phone, stationPhone, leavePhone]);
  const villageLines = [
    ['村医', doctor?.phone ?? null],
    ['村干部', cadre?.phone ?? null],
    ['互助站', stationPhone],
    ...(leavePhone === null || leavePhone === stationPhone ? [] : [['请假顶班', leavePhone] as const]),
    ...houses.filter(({ phone }) => !named.has(phone)).map(({ name, phone }) => [name, phone] as const),
  ] as const;
  return {
    key: 'village',
    title: '应急联络表',
    groupNo: null,
    sheets: 1,
    lines: [],
    body: html`<main>
      <h1>出了急事打电话</h1>
      <div class="ends place"><b>${villageName}应急联络表</b><span>${FILLED_LATER.printedOn}印</span></div>
      <table class="first">
        <tr>
          ${(
            [
              ['急救', '120', '摔伤、叫不醒'],
              ['火警', '119', '房子、山上起火'],
              ['报警', '110', '走失、被骗、坏人'],
            ] as const
          ).map(
            ([what, number, when]) =>
              html`<td><b>${what}</b><br /><strong>${number}</strong><br />${when}</td>`,
          )}
        </tr>
      </table>
      <table class="lines">
        ${villageLines.map(
          ([who, phone]) =>
            html`<tr>
              <th>${who}</th>
              <td>${phone === null ? null : html`<strong class="number">${phoneNumber(phone)}</strong>`}</td>
            </tr>`,
        )}
      </table>
      <h2>电话里先说这三句</h2>
      <ol>
        <li>我在<b>${facts.townshipName}${villageName}</b>，几组，谁家。</li>
        <li>出了什么事，人醒着没有，能不能动。</li>
        <li>我的电话是多少。别先挂，等对方说完。</li>
      </ol>
      <p>打完电话，到路口接人；夜里开灯、拴好狗。<b>没弄清伤在哪里，不要搬动人。</b></p>
    </main>`,
  };
}

function elderLists(facts: EmergencyFacts, profile: MaskingProfile): PaperPart[] {
  const groups = groupBy(facts.elders.toSorted(byPlace), ({ groupNo }) => groupNo);
  return [...groups].map(([groupNo, elders]) => ({
    key: groupNo === null ? 'group-none' : `group-${String(groupNo)}`,
    title: groupNo === null ? '未分组' : `${String(groupNo)}组`,
    groupNo,
    sheets: Math.ceil(elders.length / LINES_ON_SHEET),
    lines: [],
    body: elderList(facts, groupNo, elders, profile),
  }));
}

function elderList(
  facts: EmergencyFacts,
  groupNo: number | null,
  elders: readonly EmergencyElder[],
  profile: MaskingProfile,
): Html {
  const names = maskNames(profile, facts);
  const helperCell = (id: PersonId | null): Html =>
    id === null ? html`` : html`<b>${names.helper(id)}</b><br />${phoneCell(names.helperPhone(id))}`;
  return html`<section>
    <table>
      <colgroup>
        ${['no', 'place', 'name', 'state', 'contact', 'contact', 'contact', 'helper', 'helper', 'fetch'].map((look) => html`<col class="${look}" />`)}
      </colgroup>
      <thead>
        <tr>
          <th class="title" colspan="10">
            <b>${facts.villageName}应急联络表　${groupNo === null ? '未分组' : `${String(groupNo)}组`}</b>
            <div class="ends">
              <span>独居、要人接的老人 ${elders.length} 位　家属按顺序打</span>
              <span>${officeLines(facts)}</span>
              <span>${FILLED_LATER.printedOn}印</span>
            </div>
          </th>
        </tr>
        <tr>
          ${['序', '住处', '老人', '情况', '家属 1', '家属 2', '家属 3', '互助员', '后备', '遇险谁去接'].map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${elders.map(
          (elder, index) =>
            html`<tr>
              <td>${index + 1}</td>
              <td>
                ${elder.hamletName}${elder.householdNo === null ? null : html`<br />第${elder.householdNo}户`}
              </td>
              <td>
                <b>${names.elder(elder.personId)}</b
                >${elder.age === null ? null : html` <span class="age">${elder.age}岁</span>`}<br />${phoneCell(elder.phones[0] ?? null)}
              </td>
              <td>${stateWords(elder)}</td>
              ${Array.from({ length: MOST_CONTACTS }, (_, order) => html`<td>${contactCell(elder.contacts[order])}</td>`)}
              <td>${helperCell(elder.primaryHelperId)}</td>
              <td>${helperCell(elder.backupHelperId ?? null)}</td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function officeLines({ doctor, cadre }: EmergencyFacts): string {
  const line = (who: string, help: PaperHelpLine | null): string =>
    help === null ? '' : `${who} ${help.name} ${help.phone === null ? '' : phoneNumber(help.phone)}`.trim();
  return [line('村医', doctor), line('村干部', cadre)].filter((words) => words !== '').join('　');
}

function contactCell(contact: PaperContact | undefined): Html {
  if (contact === undefined) return html``;
  return html`<b>${contact.name}</b> ${contact.relation}<br />${phoneCell(contact.phone)}`;
}

function phoneCell(phone: string | null): Html | null {
  return phone === null || phone === '' ? null : html`<span class="number">${phoneNumber(phone)}</span>`;
}

function stateWords({ livesAlone, mustBeFetched }: EmergencyElder): string {
  return [
    livesAlone ? '独居' : '',
    mustBeFetched === null ? '' : { helped: '要人扶', bed: '卧床' }[mustBeFetched],
  ]
    .filter((word) => word !== '')
    .join('、');
}
