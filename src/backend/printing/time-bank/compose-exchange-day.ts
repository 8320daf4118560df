import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { breakable } from '../breakable.ts';
import { groupBy } from '../group-by.ts';
import { html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { fullDate, weekdayWord } from '../solar-words.ts';

export interface ExchangeRow {
  readonly villageName: string;
  readonly card: string;
  readonly headName: string;
  readonly receiver: string;
  readonly what: string;
  readonly unit: string;
  readonly quantity: number;
  readonly minutes: number;
  readonly balanceMinutes: number;
}

export interface ExchangeDayFacts {
  readonly townshipName: string;
  /** Empty of all villages. */
  readonly villageName: string;
  readonly day: CalendarDate;
  readonly rows: readonly ExchangeRow[];
}

const BLANK_ROWS = 3;
const HEADINGS = [
  '序号',
  '村',
  '户卡号',
  '户主',
  '领取人',
  '物品或服务',
  '数量',
  '分钟',
  '余额',
  '签字或手印',
];
const WIDTHS = ['no', 'village', 'card', 'name', 'name', 'what', 'count', 'sum', 'sum', 'sign'];

/** What was had on an exchange day, household by household, with room to sign; below it how much of each went out. */
export function composeExchangeDay({
  townshipName,
  villageName,
  day,
  rows,
}: ExchangeDayFacts): RegisterDocument {
  const totals = [...groupBy(rows, ({ what, unit }) => `${what} ${unit}`)].map(([, same]) => {
    const [first] = same;
    const quantity = same.reduce((sum, row) => sum + row.quantity, 0);
    return `${first?.what ?? ''} ${String(quantity)}${first?.unit === '' ? '份' : (first?.unit ?? '')}`;
  });
  const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
  const body = html`<table>
      <colgroup>
        ${WIDTHS.map((look) => html`<col class="${look}" />`)}
      </colgroup>
      <thead>
        <tr>
          <th class="title" colspan="10">
            <b>时间银行积分兑换登记</b>
            <div class="ends">
              <span>单位：${townshipName}${villageName}（盖章）</span
              ><span>${fullDate(day)} ${weekdayWord(day)}　单位：分钟</span>
            </div>
          </th>
        </tr>
        <tr class="heads">
          ${HEADINGS.map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, index) =>
            html`<tr>
              <td>${index + 1}</td>
              <td>${breakable(row.villageName)}</td>
              <td>${row.card}</td>
              <td>${breakable(row.headName)}</td>
              <td>${breakable(row.receiver)}</td>
              <td>${row.what}</td>
              <td>${row.quantity}${row.unit}</td>
              <td>${row.minutes}</td>
              <td>${row.balanceMinutes}</td>
              <td></td>
            </tr>`,
        )}
        ${Array.from(
          { length: BLANK_ROWS },
          () =>
            html`<tr>
              ${HEADINGS.map(() => html`<td></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="after">
      <p><b>合计：${rows.length} 次，${minutes} 分钟。</b>其中 ${totals.join('，')}。</p>
      <p class="signs"><span>经办人：</span><span>复核人：</span><span>保管人：</span></p>
    </div>`;
  return registerDocument(
    'exchange-day',
    { villageName, fileMark: day, footMark: fullDate(day) },
    { html: paperPage({ title: '时间银行积分兑换登记', styles: STYLES, body }), sheets: 1 },
  );
}

/** A4 landscape for the file, 257 mm between the margins; rows of 12 mm to sign. */
const STYLES = `
@page { size: A4 landscape; margin: 13mm 15mm 14mm 25mm; }
body { font-size: 12pt; line-height: 1.25; }
table { width: 256mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.25mm solid #000; text-align: center; vertical-align: middle; padding: 0 0.8mm; }
tbody td { height: 12mm; }
.heads th { font-weight: 700; height: 9mm; }
.title { border: none; text-align: left; padding-bottom: 1.5mm; }
.title > b { display: block; font-size: 18pt; text-align: center; }
.no { width: 12mm; } .village { width: 26mm; } .card { width: 28mm; } .name { width: 26mm; } .what { width: 44mm; }
.count { width: 18mm; } .sum { width: 20mm; }
.after { break-inside: avoid; word-break: normal; }
p { margin: 3mm 0 0; }
.signs { display: flex; } .signs span { flex: 1; }
`;
