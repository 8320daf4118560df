import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { breakable } from '../breakable.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { phoneNumber } from '../phone-number.ts';
import { registerDocument } from '../registers/register-document.ts';
import { monthDay } from '../solar-words.ts';

/** What stood in an account at both ends of a quarter, and what moved; whole minutes. */
export interface MinuteSums {
  readonly openingMinutes: number;
  readonly paidIn: number;
  readonly paidOut: number;
  readonly closingMinutes: number;
}

export interface NoticeRow extends MinuteSums {
  readonly groupNo: number | null;
  readonly headName: string;
  readonly cardNo: string;
}

export interface QuarterNoticeFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  /** 2026年第3季度 */
  readonly quarter: string;
  /** Empty once the quarter is over; else up to which day it is counted. */
  readonly countedTo: string;
  readonly notice: { readonly from: CalendarDate; readonly to: CalendarDate; readonly workingDays: number };
  /** Null leaves room for a hand. */
  readonly ask: { readonly name: string; readonly phone: string } | null;
  readonly minutesPerPoint: number;
  /** Households that agreed to be shown, by name of the head. */
  readonly rows: readonly NoticeRow[];
  /** All the others in one line. */
  readonly others: MinuteSums & { readonly households: number };
  readonly pool: MinuteSums;
  /** The ledger as it stood at the end: number of the last entry and the first letters of its hash; null of an empty one. */
  readonly lastEntry: { readonly number: number; readonly code: string } | null;
}

const HEADINGS = ['序号', '组', '户主', '户卡号', '上季结余', '本季存入', '本季支取', '本季结余'];
const WIDTHS = ['no', 'group', 'head', 'card', 'sum', 'sum', 'sum', 'last'];

/**
 * 表9b 积分公示, filled from the ledger: households whose head agreed (`points_public`) by name, all others as one sum, the
 * village's pool, and the code by which anybody can see later that the ledger was not changed behind the notice.
 */
export function composeQuarterNotice(facts: QuarterNoticeFacts): RegisterDocument {
  const { townshipName, villageName, quarter, countedTo, notice, ask, rows, others, pool } = facts;
  const total = [...rows, others].reduce(plus, NOTHING);
  const body = html`<table>
      <colgroup>
        ${WIDTHS.map((look) => html`<col class="${look}" />`)}
      </colgroup>
      <thead>
        <tr>
          <th class="title" colspan="8">
            <b>时间银行积分公示</b>
            <div class="ends">
              <span>单位：${townshipName}${villageName}（盖章）</span
              ><span>${quarter}${countedTo === '' ? '' : `（到${countedTo}）`}</span>
            </div>
            <div>
              公示期 <b>${monthDay(notice.from)}至${monthDay(notice.to)}</b>（${notice.workingDays}
              个工作日，遇放假顺延）　单位：分钟
            </div>
            <div>
              有异议请找${ask === null ? room() : html`<b>${ask.name === '' ? '互助站' : ask.name}</b>`}，电话
              ${ask === null ? room() : html`<b class="number">${phoneNumber(ask.phone)}</b>`}
            </div>
          </th>
        </tr>
        <tr class="heads">
          ${HEADINGS.map((heading) => html`<th>${breakable(heading, 2)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, index) =>
            html`<tr>
              <td>${index + 1}</td>
              <td>${row.groupNo === null ? '' : `${String(row.groupNo)}组`}</td>
              <td>${breakable(row.headName)}</td>
              <td>${row.cardNo}</td>
              ${sums(row)}
            </tr>`,
        )}
        ${others.households === 0 ? null : sumRow(`没有列名的 ${String(others.households)} 户合计`, others)}
        ${sumRow('全村各户合计', total, 'total')} ${sumRow('村公共池', pool)}
      </tbody>
    </table>
    <div class="after">
      <p>
        只写同意公示的户，其他户只写合计。${facts.minutesPerPoint} 分钟是 1
        分；存入的是签了字的服务，支取的是兑换、转出和冲正。
      </p>
      ${facts.lastEntry === null ? null : html`<p>账本到此共 ${facts.lastEntry.number} 笔，校验码 <b>${facts.lastEntry.code}</b>。以后核对账本，前 ${facts.lastEntry.number} 笔的校验码变了，就是有人改过账。</p>`}
      <p>填表人：${room()}　　复核人：${room()}</p>
    </div>`;
  return registerDocument(
    'quarter-notice',
    { villageName, fileMark: quarter, footMark: `${quarter}　${facts.printedOn}` },
    { html: paperPage({ title: '时间银行积分公示', styles: STYLES, body }), sheets: 1 },
  );
}

const NOTHING: MinuteSums = { openingMinutes: 0, paidIn: 0, paidOut: 0, closingMinutes: 0 };

function plus(one: MinuteSums, other: MinuteSums): MinuteSums {
  return {
    openingMinutes: one.openingMinutes + other.openingMinutes,
    paidIn: one.paidIn + other.paidIn,
    paidOut: one.paidOut + other.paidOut,
    closingMinutes: one.closingMinutes + other.closingMinutes,
  };
}

function sums({ openingMinutes, paidIn, paidOut, closingMinutes }: MinuteSums): Html {
  return html`${[openingMinutes, paidIn, paidOut, closingMinutes].map((minutes) => html`<td>${minutes}</td>`)}`;
}

function sumRow(words: string, of: MinuteSums, look = ''): Html {
  return html`<tr class="${look}">
    <td colspan="4">${words}</td>
    ${sums(of)}
  </tr>`;
}

function room(): Html {
  return html`<u></u>`;
}

/** A4 portrait for the wall, 170 mm between the margins; nothing under 14 pt. */
const STYLES = `
@page { size: A4 portrait; margin: 10mm 20mm 13mm; }
body { font-size: 14pt; line-height: 1.3; word-break: keep-all; }
table { width: 169.5mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.3mm solid #000; text-align: center; vertical-align: middle; }
tbody td { height: 10mm; }
.heads th { font-weight: 700; padding: 0 1mm; }
.total td { font-weight: 700; border-width: 0.5mm; }
.title { border: none; padding-bottom: 1.5mm; font-weight: 400; text-align: left; }
.title > b { display: block; font-size: 24pt; text-align: center; }
.no { width: 10mm; } .group { width: 18mm; } .head { width: 26mm; } .card { width: 28mm; } .sum { width: 22mm; } .last { width: 22mm; }
u { display: inline-block; min-width: 26mm; border-bottom: 0.3mm solid #000; text-decoration: none; }
.after { break-inside: avoid; word-break: normal; }
p { margin: 2mm 0 0; }
`;
