import type { SheetLine } from '../../../shared/contract/printing.ts';
import { type ComposedForm, FILLED_LATER, type PaperPart } from '../composed-form.ts';
import { type Html, html } from '../html.ts';
import { maskNames } from '../mask-name.ts';
import { byPlace } from '../paper-order.ts';
import { phoneNumber } from '../phone-number.ts';
import { recordHead } from './record-head.ts';
import type { VisitedElder, VisitRecordFacts } from './visit-record-facts.ts';
import { VISIT_RECORD_STYLES } from './visit-record-styles.ts';

const VISITS_ON_SHEET = 12;

/**
 * 表6 探访记录表: one sheet for each elder who is looked in at, with room for twelve visits. What is found is circled,
 * so that a cold hand needs no words. Nothing on it changes from week to week: a sheet serves until it is full.
 */
export function composeVisitRecords(facts: VisitRecordFacts): ComposedForm {
  const names = maskNames('internal', {
    elders: facts.visited.map(({ elder }) => elder),
    helpers: facts.helpers,
  });
  const visited = facts.visited.toSorted((one, other) => byPlace(one.elder, other.elder));
  return {
    title: `${facts.villageName}探访记录表`,
    styles: VISIT_RECORD_STYLES,
    shared: null,
    parts: visited.map((one): PaperPart => ({
      key: `elder-${String(one.elder.personId)}`,
      title: names.elder(one.elder.personId),
      groupNo: one.elder.groupNo,
      sheets: 1,
      body: html`<section>
        <table>
          ${COLUMNS} ${recordHead(facts, one, names)}
          <tbody>
            ${Array.from({ length: VISITS_ON_SHEET }, (_, index) => blankRow(index + 1))}
          </tbody>
        </table>
        ${sheetFoot(facts)}
      </section>`,
      lines: blankLines(one),
    })),
    withheld: [],
  };
}

const COLUMNS = html`<colgroup>
  <col class="serial" />
  <col class="date" />
  <col class="channel" />
  <col span="3" class="finding" />
  <col class="home" />
  <col class="needs" />
  <col span="2" class="mark" />
</colgroup>`;

const FINDING = html`<td class="choose">好　急<br />注意</td>`;

function blankRow(serial: number): Html {
  return html`<tr>
    <td>${serial}</td>
    <td class="day">月　日</td>
    <td class="choose">门 电<br />微 遇</td>
    ${[FINDING, FINDING, FINDING]}
    <td class="choose">电 气 火<br />水 房 路</td>
    <td></td>
    <td></td>
    <td></td>
  </tr>`;
}

function sheetFoot({ leavePhone }: VisitRecordFacts): Html {
  const phone = leavePhone === null ? html`<i class="pen"></i>` : html`<b>${phoneNumber(leavePhone)}</b>`;
  return html`<footer>
    <div>
      <b>方式：</b>门＝上门　电＝电话　微＝微信　遇＝路上遇见。<b>居家安全</b>哪一样有问题就圈哪一样。
    </div>
    <div><b>有“急”：</b>当场先打120或子女电话，24小时内打村里电话${phone}，等人来再走。</div>
    <div class="ends">
      <span>赡养人最近回来看望<i class="pen"></i>月<i class="pen short"></i>日</span>
      <span>最近来电<i class="pen"></i>月<i class="pen short"></i>日</span>
    </div>
    <div class="ends">
      <span>核实人<i class="pen"></i></span><span>录入人<i class="pen"></i></span
      ><span>录入日期<i class="pen"></i>月<i class="pen short"></i>日</span
      ><span>${FILLED_LATER.printedOn}印　${FILLED_LATER.version}</span>
    </div>
  </footer>`;
}

/** The entry finds whose sheet it is; day, way and findings are typed from the paper. */
function blankLines({ elder, visitorId }: VisitedElder): SheetLine[] {
  return Array.from({ length: VISITS_ON_SHEET }, (_, index) => ({
    lineNo: index + 1,
    date: null,
    slot: null,
    visitKey: null,
    elderId: elder.personId,
    helperIds: visitorId === null ? [] : [visitorId],
    serviceCode: null,
    minutes: null,
  }));
}
