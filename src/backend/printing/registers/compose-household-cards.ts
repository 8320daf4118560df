import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from './register-document.ts';
import { dayWords } from './register-words.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

export interface HouseholdCardFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: CalendarDate;
  readonly households: readonly HouseholdCard[];
}

export interface HouseholdCard {
  readonly cardNo: string | null;
  readonly householdNo: string;
  readonly headName: string | null;
  /** 3组 上院子, and the address as far as it is known. */
  readonly place: string;
  readonly members: readonly {
    readonly name: string;
    readonly relationToHead: string;
    readonly birthYear: number | null;
    /** 老人, 互助员 or both. */
    readonly roles: string;
  }[];
}

/** 时间银行一户一卡, cover side: four on an A4 sheet with marks to cut along, A6 each. */
export function composeHouseholdCards(facts: HouseholdCardFacts): RegisterDocument {
  const sheets = Math.ceil(facts.households.length / CARDS_ON_SHEET);
  const pages = Array.from({ length: sheets }, (_, page) =>
    facts.households.slice(page * CARDS_ON_SHEET, (page + 1) * CARDS_ON_SHEET),
  );
  return registerDocument(
    'household-cards',
    { villageName: facts.villageName, fileMark: '', footMark: dayWords(facts.printedOn) },
    {
      html: paperPage({
        title: `${facts.villageName}一户一卡`,
        styles: STYLES,
        body: html`${pages.map((cards) => html`<main>${cards.map((card) => cardOf(facts, card))}</main>`)}`,
      }),
      sheets,
    },
  );
}

const CARDS_ON_SHEET = 4;
/** As many members as an A6 card holds at a legible size. */
const MEMBER_LINES = 7;
/** Lines to write further members in. */
const FEWEST_LINES = 5;

function cardOf(facts: HouseholdCardFacts, card: HouseholdCard): Html {
  const shown = card.members.slice(0, MEMBER_LINES);
  const further = card.members.length - shown.length;
  return html`<section>
    <h1>互助养老时间银行 一户一卡</h1>
    <p class="number-line">
      <span>户卡号</span><b class="room">${card.cardNo ?? ''}</b><span>户号</span><b>${card.householdNo}</b>
    </p>
    <p><span>户主</span><b class="head room">${card.headName ?? ''}</b></p>
    <p><span>村组</span>${facts.townshipName}${facts.villageName} ${card.place}</p>
    <table>
      <thead>
        <tr>
          <th class="name">家庭成员</th>
          <th class="relation">与户主关系</th>
          <th class="year">出生年</th>
          <th>身份</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (member) =>
            html`<tr>
              <td>${member.name}</td>
              <td>${member.relationToHead}</td>
              <td>${member.birthYear ?? ''}</td>
              <td>${member.roles}</td>
            </tr>`,
        )}
        ${Array.from({ length: Math.max(0, FEWEST_LINES - shown.length) }, () => EMPTY_LINE)}
      </tbody>
    </table>
    ${further > 0 ? html`<p class="small">另有 ${further} 人，见户名单。</p>` : null}
    <p class="small rules">一、服务一小时记一个积分，存在户里，全家可用。</p>
    <p class="small">二、积分只换服务和生活用品，不换钱。</p>
    <p class="opened"><span>开卡日期</span>　　　年　　月　　日　　盖章</p>
  </section>`;
}

const EMPTY_LINE = html`<tr>
  <td></td>
  <td></td>
  <td></td>
  <td></td>
</tr>`;

/** A4 portrait, four fields of 105 by 142 mm; the dashed lines are where to cut. */
const STYLES = `
@page { size: A4 portrait; margin: 0 0 10mm; }
body { font-size: 13pt; line-height: 1.35; }
main { display: flex; flex-wrap: wrap; width: 210mm; height: 286mm; break-after: page; align-content: flex-start; }
main:last-child { break-after: auto; }
section { width: 105mm; height: 142.5mm; padding: 9mm 8mm 4mm; overflow: hidden; border-bottom: 0.25mm dashed #000; }
section:nth-child(odd) { border-right: 0.25mm dashed #000; }
h1 { margin: 0 0 4mm; font-size: 17pt; text-align: center; }
p { margin: 0 0 2.4mm; }
p > span { display: inline-block; min-width: 15mm; }
.room { display: inline-block; min-width: 26mm; margin-right: 4mm; border-bottom: 0.25mm solid #000; text-align: center; }
.number-line b { font-size: 14pt; }
.number-line span + b + span { min-width: 11mm; }
.head { min-width: 60mm; font-size: 20pt; line-height: 1.2; }
th, td { border: 0.25mm solid #000; text-align: center; height: 8.4mm; }
th { font-size: 12pt; font-weight: 700; }
.name { width: 28mm; } .relation { width: 25mm; } .year { width: 17mm; }
.small { margin: 0; font-size: 11pt; word-break: normal; }
.rules { margin-top: 3mm; }
.opened { margin-top: 3mm; }
`;
