import { estimatedLines } from '../estimated-lines.ts';
import { type Html, html } from '../html.ts';
import { type PassbookLine, type PassbookPage, ROWS_ON_PAGE } from './passbook-books.ts';

/** The household of a passbook, as its cover and the head of each page name it. */
export interface PassbookHousehold {
  readonly cardNo: string | null;
  readonly householdNo: string;
  readonly headName: string | null;
  /** 3组 上院子. */
  readonly place: string;
  readonly members: readonly string[];
}

/** What a cover says besides; empty words leave room for a hand. */
export interface PassbookCover {
  readonly townshipName: string;
  readonly villageName: string;
  /** 2026年11月23日 */
  readonly openedOn: string;
  /** 第2版 */
  readonly rules: string;
  /** From 1. */
  readonly book: number;
}

/** As many names as stand on the cover. */
const MOST_MEMBERS = 9;
/** Letters of 12 pt and of 10.5 pt on a line of 摘要. */
const LETTERS = { large: 8, small: 9 };
/** Two lines of three: a row never grows, for the rows below it may be on paper already. */
const MOST_HANDLER_LETTERS = 6;

export function passbookCover(cover: PassbookCover, household: PassbookHousehold): Html {
  const { townshipName, villageName, openedOn, rules, book } = cover;
  const { cardNo, householdNo, headName, place, members } = household;
  const further = members.length - MOST_MEMBERS;
  return html`<section class="cover">
    <h1>时间银行<br />一户一卡</h1>
    <p class="sub">${townshipName}${villageName}${book > 1 ? `　第 ${String(book)} 本` : ''}</p>
    <table>
      ${(
        [
          ['户卡号', cardNo ?? ''],
          ['户号', householdNo],
          ['户主', headName ?? ''],
          ['村组', `${villageName} ${place}`],
          [
            '家庭成员',
            `${members.slice(0, MOST_MEMBERS).join('、')}${further > 0 ? `，另有 ${String(further)} 人` : ''}`,
          ],
          ['开卡日期', openedOn === '' ? '　　　　年　　月　　日' : openedOn],
          ['规则版本', rules],
        ] as const
      ).map(
        ([what, value]) =>
          html`<tr>
            <th>${what}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </table>
    <p class="rule">一、做了服务按分钟存入，全家都能存、都能用。</p>
    <p class="rule">二、只换服务和生活用品，不换钱，不外借。</p>
    <p class="seal">（盖章）</p>
  </section>`;
}

/** 16 rows between 承前页 and 过次页. */
export function passbookPage(
  { cardNo, householdNo, headName }: PassbookHousehold,
  page: PassbookPage,
  minutesPerPoint: number,
): Html {
  return html`<section class="ledger">
    <div class="ends">
      <span>户卡号 <b>${cardNo ?? ''}</b>　户号 <b>${householdNo}</b>　户主 <b>${headName ?? ''}</b></span
      ><span>第 ${page.number} 页</span>
    </div>
    <table>
      <colgroup>
        ${['date', 'what', 'sum', 'sum', 'sum', 'by', 'sign'].map((look) => html`<col class="${look}" />`)}
      </colgroup>
      <thead>
        <tr>
          <th>日期</th>
          <th>摘要</th>
          <th>存入</th>
          <th>支取</th>
          <th>结余</th>
          <th>经办</th>
          <th>户主<br />签字</th>
        </tr>
      </thead>
      <tbody>
        ${sumRow('承前页', null, null, page.broughtMinutes)} ${page.rows.map(lineRow)}
        ${sumRow('过次页', page.carried?.paidIn ?? null, page.carried?.paidOut ?? null, page.carried?.minutes ?? null)}
      </tbody>
    </table>
    <p class="points">
      都写分钟，积分＝分钟÷${minutesPerPoint}。摘要写谁为谁做什么，或换了什么；当面记、当面签，涂改无效。
    </p>
  </section>`;
}

/** A page on which nothing stands. */
export function emptyPage(number: number): PassbookPage {
  return {
    number,
    broughtMinutes: null,
    rows: Array.from({ length: ROWS_ON_PAGE }, () => null),
    carried: null,
  };
}

/** The first wording that stands on one line or two; the last one where none does. */
export function fittingWords(wordings: readonly string[]): string {
  const lines = (words: string): number =>
    words.split('\u200b').reduce((sum, piece) => sum + estimatedLines(piece, LETTERS.small), 0);
  return wordings.find((words) => lines(words) <= 2) ?? wordings.at(-1) ?? '';
}

function lineRow(line: PassbookLine | null): Html {
  if (line === null) return row('', html`<td></td>`, ['', '', ''], '');
  const { date, about, minutes, balanceMinutes, handler } = line;
  const isShort = estimatedLines(about, LETTERS.large) <= 1;
  return row(
    date,
    isShort ? html`<td class="about">${about}</td>` : html`<td class="about"><div>${about}</div></td>`,
    [minutes > 0 ? String(minutes) : '', minutes < 0 ? String(-minutes) : '', String(balanceMinutes)],
    [...handler].slice(0, MOST_HANDLER_LETTERS).join(''),
  );
}

function row(date: string, about: Html, sums: readonly string[], handler: string): Html {
  return html`<tr>
    <td class="day">${date}</td>
    ${about} ${sums.map((sum) => html`<td>${sum}</td>`)}
    <td class="name">${handler}</td>
    <td></td>
  </tr>`;
}

function sumRow(words: string, paidIn: number | null, paidOut: number | null, minutes: number | null): Html {
  return html`<tr class="carried">
    <td></td>
    <td class="fixed">${words}</td>
    <td>${paidIn}</td>
    <td>${paidOut}</td>
    <td>${minutes}</td>
    <td></td>
    <td></td>
  </tr>`;
}

/**
 * A4 landscape in two halves of 148.5 mm; 132 mm of each are used, as the form has it. `over` is for paper on which the page
 * stands already: everything keeps its place, and only what is new leaves ink.
 */
export const PASSBOOK_STYLES = `
@page { size: A4 landscape; margin: 0 0 11mm; }
body { font-size: 12pt; line-height: 1.25; word-break: normal; }
main { display: flex; width: 297mm; height: 198mm; break-after: page; overflow: hidden; }
main:last-child { break-after: auto; }
section { width: 148.5mm; padding: 8mm 8.25mm 0; }
section:first-child { border-right: 0.2mm dashed #000; }
th, td { border: 0.25mm solid #000; padding: 0 1mm; vertical-align: middle; text-align: center; }
th { font-weight: 700; }
.ledger .ends { margin-bottom: 1mm; }
.ledger table { width: 132mm; }
.ledger thead th { height: 11mm; line-height: 1.1; }
.ledger td { height: 8.6mm; }
.date { width: 18mm; } .what { width: 36mm; } .sum { width: 16mm; } .by { width: 15mm; } .sign { width: 15mm; }
.ledger .day { padding: 0; font-size: 11pt; white-space: nowrap; }
.ledger .about { text-align: left; }
.ledger .name, .about div { font-size: 10.5pt; line-height: 1.05; }
.about div { max-height: 8mm; overflow: hidden; word-break: keep-all; }
.ledger .name { padding: 0 0.5mm; }
.carried td { border-width: 0.4mm; font-weight: 700; }
.points { margin: 1mm 0 0; font-size: 12pt; line-height: 1.15; }
.cover h1 { margin: 12mm 0 2mm; font-size: 34pt; line-height: 1.25; text-align: center; letter-spacing: 0.08em; }
.cover .sub { margin: 0 0 8mm; font-size: 16pt; text-align: center; }
.cover th { width: 30mm; font-size: 14pt; }
.cover td { height: 12mm; font-size: 15pt; text-align: left; padding-left: 3mm; }
.rule { margin: 3mm 0 0; font-size: 13pt; }
.seal { margin: 5mm 8mm 0 0; text-align: right; font-size: 14pt; }
.over .ends, .over thead, .over .fixed, .over .points { visibility: hidden; }
.over th, .over td, .over section:first-child { border-color: transparent; }
`;
