import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { phoneNumber } from '../phone-number.ts';
import { registerDocument } from '../registers/register-document.ts';

export interface PointsNoticeFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  /** Whom to tell what is wrong; null leaves room for a hand. */
  readonly askPhone: string | null;
}

const ROWS = 17;
const HEADINGS = ['序 号', '组', '户主', '户卡号', '上季 结余', '本季 存入', '本季 支取', '本季 结余'];
const WIDTHS = ['no', 'group', 'head', 'card', 'sum', 'sum', 'sum', 'last'];

/** 表9b 积分公示, blank: for households that agreed to be shown; filled in by hand until the time bank knows the sums. */
export function composePointsNotice(facts: PointsNoticeFacts): RegisterDocument {
  const { townshipName, villageName, askPhone } = facts;
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
              ><span>　　　　年第　　季度　单位：分钟</span>
            </div>
            <div>公示期　　月　　日至　　月　　日（不少于 3 个工作日）</div>
            <div>
              有异议请找${room()}，电话
              ${askPhone === null ? room() : html`<b class="number">${phoneNumber(askPhone)}</b>`}
            </div>
          </th>
        </tr>
        <tr>
          ${HEADINGS.map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          { length: ROWS },
          (_, index) =>
            html`<tr>
              <td>${index + 1}</td>
              ${HEADINGS.slice(1).map(() => html`<td></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p>只写同意公示积分的户，没有同意的不写。</p>
    <p>填表人：${room()}　　复核人：${room()}</p>`;
  return registerDocument(
    'points-notice',
    { villageName, fileMark: '', footMark: facts.printedOn },
    { html: paperPage({ title: '时间银行积分公示', styles: STYLES, body }), sheets: 1 },
  );
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
tbody td { height: 11mm; }
th { font-weight: 700; }
.title { border: none; padding-bottom: 1.5mm; font-weight: 400; text-align: left; }
.title > b { display: block; font-size: 24pt; text-align: center; }
.no { width: 10mm; } .group { width: 20mm; } .head { width: 26mm; } .card { width: 28mm; } .sum { width: 22mm; } .last { width: 20mm; }
u { display: inline-block; min-width: 26mm; border-bottom: 0.3mm solid #000; text-decoration: none; }
p { margin: 2mm 0 0; }
`;
