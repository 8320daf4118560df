import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { REVIEW_CHECKLISTS } from './review-checklists.ts';

/** A figure that the program knows, with how it is counted. */
export interface ReviewFigure {
  readonly item: string;
  readonly now: string;
  readonly before: string;
}

export interface YearlyReviewFacts {
  readonly townshipName: string;
  /** Empty of the whole township. */
  readonly villageName: string;
  readonly printedOn: string;
  readonly year: number;
  /** Empty once the year is over. */
  readonly countedTo: string;
  readonly figures: readonly ReviewFigure[];
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七'];

/** 年度评估 (F187): the year's figures beside those of the year before, and six checklists that the office goes through together. */
export function composeYearlyReview(facts: YearlyReviewFacts): RegisterDocument {
  const { townshipName, villageName, year, countedTo, figures } = facts;
  const body = html`<h1>${villageName === '' ? townshipName : villageName}互助养老${year}年度评估</h1>
    <div class="ends">
      <span>单位：${townshipName}${villageName}（盖章）</span><span>${facts.printedOn}</span>
    </div>
    <table class="figures">
      <colgroup>
        <col />
        <col class="figure" />
        <col class="figure" />
      </colgroup>
      <thead>
        <tr>
          <th class="subject" colspan="3">
            一、这一年的数${countedTo === '' ? '' : `（还没过完，到${countedTo}）`}
          </th>
        </tr>
        <tr class="heads">
          <th>项目</th>
          <th>${year}年</th>
          <th>${year - 1}年</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(
          ({ item, now, before }) =>
            html`<tr>
              <td>${item}</td>
              <td>${now}</td>
              <td>${before}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${REVIEW_CHECKLISTS.map(
      ({ name, points }, index) =>
        html`<table class="list">
          <colgroup>
            <col class="point" />
            <col class="tick" />
            <col class="tick" />
            <col class="tick" />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th class="subject" colspan="5">${NUMERALS[index + 1] ?? ''}、${name}</th>
            </tr>
            <tr class="heads">
              ${['看什么', '做到', '部分', '没有', '怎么改、谁、哪天前'].map((heading) => html`<th>${heading}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${points.map(
              (point) =>
                html`<tr>
                  <td>${point}</td>
                  <td>□</td>
                  <td>□</td>
                  <td>□</td>
                  <td></td>
                </tr>`,
            )}
          </tbody>
        </table>`,
    )}
    <div class="after">
      <p><b>总的评价：</b>□ 好　□ 合格　□ 要整改　　　<b>明年先做的三件事：</b></p>
      <p class="lines">1．<u></u><br />2．<u></u><br />3．<u></u></p>
      <p class="signs">
        <span>评估人：</span><span>老人代表：</span><span>互助员代表：</span><span>负责人：</span>
      </p>
    </div>`;
  return registerDocument(
    'yearly-review',
    { villageName, fileMark: String(year), footMark: `${String(year)}年` },
    { html: paperPage({ title: `${String(year)}年度评估`, styles: STYLES, body }), sheets: 3 },
  );
}

/** A4 portrait for the file, 170 mm between the margins; rows high enough for a hand. */
const STYLES = `
@page { size: A4 portrait; margin: 13mm 15mm 14mm 25mm; }
body { font-size: 12pt; line-height: 1.3; word-break: normal; }
h1 { margin: 0 0 2mm; font-size: 18pt; text-align: center; }
p { margin: 2mm 0 0; }
table { margin-top: 4mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.25mm solid #000; padding: 0.8mm 1.5mm; text-align: center; vertical-align: middle; }
td:first-child { text-align: left; }
.subject { border: none; padding: 0 0 1.2mm; font-size: 14pt; font-weight: 700; text-align: left; }
.heads th { font-weight: 700; border-width: 0.4mm; }
.figure { width: 36mm; } .point { width: 82mm; } .tick { width: 13mm; }
.list { break-inside: avoid; }
.list td { height: 10mm; }
.after { break-inside: avoid; margin-top: 4mm; }
.lines { line-height: 2.1; }
.lines u { display: inline-block; width: 150mm; border-bottom: 0.25mm solid #000; text-decoration: none; }
.signs { display: flex; margin-top: 5mm; } .signs span { flex: 1; }
`;
