import { addDays } from '../../../shared/time/calendar-date.ts';
import { weekNumber } from '../../../shared/time/week.ts';
import { lunarRange } from '../../../shared/time/lunar-day.ts';
import { type ComposedForm, FILLED_LATER, type PaperPart } from '../composed-form.ts';
import { type Html, html } from '../html.ts';
import type { VillageWeekFacts } from '../paper-facts.ts';
import { placeWords } from '../place-words.ts';
import { solarRange } from '../solar-words.ts';
import { type HelperSheet, helperSheets, sheetLines } from './planned-lines.ts';
import { openSheetRows } from './sheet-rows.ts';
import { SIGN_IN_SHEET_STYLES } from './sign-in-sheet-styles.ts';

/**
 * 表5 服务签到表: what each helper is to do in the week, to be signed at the door line by line. It comes back to the
 * office, so it is an internal sheet; each one is a piece of its own with its own number.
 */
export function composeSignInSheets(facts: VillageWeekFacts): ComposedForm {
  const rows = openSheetRows(facts);
  return {
    title: `${facts.villageName}服务签到表`,
    styles: SIGN_IN_SHEET_STYLES,
    shared: null,
    parts: helperSheets(facts).map((sheet): PaperPart => {
      const { helper, sheetNo } = sheet;
      const further = sheetNo === 1 ? '' : `-${String(sheetNo)}`;
      return {
        key: `helper-${String(helper.personId)}${further}`,
        title: sheetNo === 1 ? helper.name : `${helper.name}（第${String(sheetNo)}张）`,
        groupNo: helper.groupNo,
        sheets: 1,
        body: html`<section>
          <table>
            ${COLUMNS} ${sheetHead(facts, sheet)}
            <tbody>
              ${rows(sheet)}
            </tbody>
          </table>
          ${SHEET_FOOT}
        </section>`,
        lines: sheetLines(sheet),
      };
    }),
    withheld: [],
  };
}

const COLUMNS = html`<colgroup>
  <col class="serial" />
  <col class="date" />
  <col class="elder" />
  <col span="9" class="tick" />
  <col class="clock" />
  <col class="clock" />
  <col class="minutes" />
  <col class="elder-mark" />
  <col class="helper-mark" />
  <col class="satisfaction" />
  <col class="checker" />
  <col class="remark" />
</colgroup>`;

function sheetHead(facts: VillageWeekFacts, { helper, sheetNo, sheetCount }: HelperSheet): Html {
  const sunday = addDays(facts.weekStart, 6);
  return html`<thead>
    <tr>
      <th colspan="20" class="line">
        <div class="title">
          <h1>互助养老服务签到表（第${weekNumber(facts.weekStart)}周）</h1>
          <div class="mark">${FILLED_LATER.sheetMark}</div>
        </div>
        <div class="ends">
          <span>单位：${facts.townshipName}${facts.villageName}（盖章）</span>
          <b class="helper">互助员：${helper.name}　${placeWords(helper)}</b>
          <span>第${sheetNo}张，共${sheetCount}张　${FILLED_LATER.version}</span>
        </div>
        <div class="ends">
          <span>${solarRange(facts.weekStart, sunday)}　${lunarRange(facts.weekStart, sunday)}</span>
          <b>请当场签，不提前、不补签；代签要注明谁代签</b>
        </div>
      </th>
    </tr>
    <tr class="heads">
      <th rowspan="2">序号</th>
      <th rowspan="2">日期</th>
      <th rowspan="2">服务对象</th>
      <th colspan="9">服务项目（做了的打√）</th>
      <th rowspan="2">到达<br />时间</th>
      <th rowspan="2">离开<br />时间</th>
      <th rowspan="2">分钟</th>
      <th rowspan="2">老人签字<br />或手印</th>
      <th rowspan="2">互助员<br />签字</th>
      <th rowspan="2">满意<br />画圈</th>
      <th rowspan="2">核实人</th>
      <th rowspan="2">备注</th>
    </tr>
    <tr class="heads">
      ${[...'餐浴洁急医行农代心'].map((word) => html`<th>${word}</th>`)}
    </tr>
  </thead>`;
}

const SHEET_FOOT = html`<footer>
  <span>本页合计<i class="pen"></i>分钟</span>
  <span>折合积分<i class="pen"></i></span>
  <span>站长签字<i class="pen long"></i></span>
  <span>录入人<i class="pen long"></i></span>
  <span>录入日期<i class="pen"></i>月<i class="pen short"></i>日</span>
</footer>`;
