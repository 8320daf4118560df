import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';

export interface PassbookFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  readonly households: readonly PassbookHousehold[];
}

export interface PassbookHousehold {
  readonly cardNo: string | null;
  readonly householdNo: string;
  readonly headName: string | null;
  /** 3组 上院子. */
  readonly place: string;
  readonly members: readonly string[];
}

const ROWS = 16;
/** As many names as stand on the cover. */
const MOST_MEMBERS = 9;
/** A sheet of A4, both sides, folded in the middle: the cover and three pages to fill. */
const SIDES = 2;

/**
 * 表9 时间银行一户一卡, for each household a booklet of A5 pages: printed on both sides (flipped at the short edge) and folded,
 * the first side holds the last page and the cover, the second the first two pages.
 */
export function composePassbooks(facts: PassbookFacts): RegisterDocument {
  return registerDocument(
    'passbook',
    {
      villageName: facts.villageName,
      fileMark: '',
      footMark: `${facts.printedOn}　双面打印、短边翻转、对折`,
    },
    {
      html: paperPage({
        title: `${facts.villageName}时间银行存折`,
        styles: STYLES,
        body: html`${facts.households.map(
          (household) =>
            html`<main>${ledgerPage(household, 3)}${cover(facts, household)}</main>
              <main>${ledgerPage(household, 1)}${ledgerPage(household, 2)}</main>`,
        )}`,
      }),
      sheets: facts.households.length * SIDES,
    },
  );
}

function cover({ townshipName, villageName }: PassbookFacts, household: PassbookHousehold): Html {
  const { cardNo, householdNo, headName, place, members } = household;
  const further = members.length - MOST_MEMBERS;
  return html`<section class="cover">
    <h1>时间银行<br />一户一卡</h1>
    <p class="sub">${townshipName}${villageName}</p>
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
          ['开卡日期', '　　　　年　　月　　日'],
          ['规则版本', ''],
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
function ledgerPage({ cardNo, householdNo, headName }: PassbookHousehold, number: number): Html {
  return html`<section class="ledger">
    <div class="ends">
      <span>户卡号 <b>${cardNo ?? ''}</b>　户号 <b>${householdNo}</b>　户主 <b>${headName ?? ''}</b></span
      ><span>第 ${number} 页</span>
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
        ${carried('承前页')} ${Array.from({ length: ROWS }, () => EMPTY_ROW)} ${carried('过次页')}
      </tbody>
    </table>
    <p class="points">都写分钟，积分＝分钟÷60。摘要写谁为谁做什么，或换了什么；当面记、当面签，涂改无效。</p>
  </section>`;
}

const EMPTY_ROW = html`<tr>
  <td></td>
  <td></td>
  <td></td>
  <td></td>
  <td></td>
  <td></td>
  <td></td>
</tr>`;

function carried(words: string): Html {
  return html`<tr class="carried">
    <td></td>
    <td>${words}</td>
    <td></td>
    <td></td>
    <td></td>
    <td></td>
    <td></td>
  </tr>`;
}

/** A4 landscape in two halves of 148.5 mm; 132 mm of each are used, as the form has it. */
const STYLES = `
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
.carried td { border-width: 0.4mm; font-weight: 700; }
.points { margin: 1mm 0 0; font-size: 12pt; line-height: 1.15; }
.cover h1 { margin: 12mm 0 2mm; font-size: 34pt; line-height: 1.25; text-align: center; letter-spacing: 0.08em; }
.cover .sub { margin: 0 0 8mm; font-size: 16pt; text-align: center; }
.cover th { width: 30mm; font-size: 14pt; }
.cover td { height: 12mm; font-size: 15pt; text-align: left; padding-left: 3mm; }
.rule { margin: 3mm 0 0; font-size: 13pt; }
.seal { margin: 5mm 8mm 0 0; text-align: right; font-size: 14pt; }
`;
