import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { fullDate } from '../solar-words.ts';

/** What was redeemed; whole minutes. */
export interface RedemptionSlip {
  readonly date: CalendarDate;
  readonly villageName: string;
  /** The card's number, or the household's where it has no card. */
  readonly card: string;
  readonly receiver: string;
  readonly what: string;
  /** 2袋 */
  readonly count: string;
  readonly minutes: number;
  readonly balanceMinutes: number;
  readonly handler: string;
  readonly reviewer: string;
}

const SLIPS_ON_SHEET = 3;
const GOODS_LINES = 2;

/** 表9c 积分兑换单, blank: three on a page, to be cut apart; one is kept, one goes to the household. */
export function composeRedemptionSlips(townshipName: string, villageName: string): RegisterDocument {
  return slipsDocument(
    villageName,
    '',
    Array.from({ length: SLIPS_ON_SHEET }, () => slipOf(`${townshipName}${villageName}`, null)),
  );
}

/** 表9c filled: each redemption twice, one to be kept, one for the household; only the signatures are missing. */
export function composeFilledRedemptionSlips(
  townshipName: string,
  fileMark: string,
  slips: readonly RedemptionSlip[],
): RegisterDocument {
  const villages = [...new Set(slips.map(({ villageName }) => villageName))];
  return slipsDocument(
    villages.length === 1 ? (villages[0] ?? '') : '',
    fileMark,
    slips.flatMap((slip) =>
      ['存根', '交户主'].map((copy) => slipOf(`${townshipName}${slip.villageName}`, { ...slip, copy })),
    ),
  );
}

function slipsDocument(villageName: string, fileMark: string, slips: readonly Html[]): RegisterDocument {
  return registerDocument(
    'redemption-slip',
    { villageName, fileMark, footMark: '沿虚线剪开' },
    {
      html: paperPage({ title: '时间银行积分兑换单', styles: STYLES, body: html`${slips}` }),
      sheets: Math.ceil(slips.length / SLIPS_ON_SHEET),
    },
  );
}

function slipOf(unit: string, slip: (RedemptionSlip & { readonly copy: string }) | null): Html {
  const goods =
    slip === null
      ? []
      : [
          [slip.what, slip.count, String(slip.minutes), String(slip.balanceMinutes)],
          ['（以下空白）', '', '', ''],
        ];
  return html`<section>
    <h1>时间银行积分兑换单${slip === null ? '' : html`<small>（${slip.copy}）</small>`}</h1>
    <div class="ends">
      <span>单位：${unit}</span
      ><span>日期：${slip === null ? '　　　　年　　月　　日' : fullDate(slip.date)}</span>
    </div>
    <table>
      <colgroup>
        <col class="label" />
        <col class="wide" />
        <col class="label" />
        <col />
      </colgroup>
      <tr>
        <th>户卡号</th>
        <td>${slip?.card ?? ''}</td>
        <th>领取人</th>
        <td>${slip?.receiver ?? ''}</td>
      </tr>
    </table>
    <table class="goods">
      <colgroup>
        <col class="what" />
        <col class="count" />
        <col class="count" />
        <col />
      </colgroup>
      <tr>
        <th>物品或服务</th>
        <th>数量</th>
        <th>分钟</th>
        <th>余额（分钟）</th>
      </tr>
      ${Array.from({ length: GOODS_LINES }, (_, line) => goodsRow(goods[line] ?? ['', '', '', '']))}
    </table>
    <div class="signs">
      <span>领取人签字：</span><span>经办：${slip?.handler ?? ''}</span
      ><span>复核：${slip?.reviewer ?? ''}</span>
    </div>
    <p>两人经手才算数；积分不换钱。</p>
  </section>`;
}

function goodsRow(cells: readonly string[]): Html {
  return html`<tr>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}

/** A4 portrait, 180 mm between the margins; three slips of 90 mm with rows of 12 mm. */
const STYLES = `
@page { size: A4 portrait; margin: 6mm 15mm 13mm; }
body { font-size: 13pt; line-height: 1.25; word-break: normal; }
section { height: 92mm; padding: 4mm 0 3mm; border-bottom: 0.3mm dashed #000; break-inside: avoid; overflow: hidden; }
section:nth-child(3n), section:last-child { border-bottom: none; }
h1 { margin: 0 0 1mm; font-size: 18pt; text-align: center; }
h1 small { font-size: 13pt; font-weight: 400; }
table { width: 179.5mm; margin-top: 1.5mm; }
th, td { border: 0.3mm solid #000; text-align: center; vertical-align: middle; height: 12mm; }
th { font-weight: 700; }
.goods th { height: 8mm; }
.label { width: 26mm; } .wide { width: 64mm; } .what { width: 90mm; } .count { width: 26mm; }
.signs { display: flex; margin-top: 5mm; }
.signs span { flex: 1; }
p { margin: 3mm 0 0; }
`;
