import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { periodBefore, type ReportPeriod } from '../../../shared/domain/report-period.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { dayWords } from '../registers/register-words.ts';
import type { ReportRow, ReportSubject } from './report-rows.ts';
import { isRunning, periodWords, reportWord, WHAT_IT_COUNTS } from './report-words.ts';

interface PeriodReportFacts {
  readonly townshipName: string;
  /** Empty of the whole township. */
  readonly villageName: string;
  readonly period: ReportPeriod;
  readonly today: CalendarDate;
  readonly subjects: readonly ReportSubject[];
}

/** 月报、季报 (F137): what the registers and published weeks say of a period, beside the one before. Names nobody. */
export function composePeriodReport(facts: PeriodReportFacts): RegisterDocument {
  const { townshipName, villageName, period, today, subjects } = facts;
  const report = `${periodWords(period)}${reportWord(period)}`;
  const body = html`<h1>${villageName === '' ? townshipName : villageName}互助养老${reportWord(period)}</h1>
    <div class="ends">
      <span>单位：${townshipName}${villageName}（盖章）</span><span>${dayWords(today)}</span>
    </div>
    <p>
      <b>本期：${periodWords(period)}</b
      >${isRunning(period, today) ? `（还没过完，统计到${dayWords(today)}）` : ''}　
      上期：${periodWords(periodBefore(period))}
    </p>
    <p>
      <b>${WHAT_IT_COUNTS}。</b>一周的排班算在星期一所在的月份；送餐一轮算一次；名册只有今天的数，没有上期。
    </p>
    ${subjects.map(tableOf)}`;
  return registerDocument(
    'period-report',
    { villageName, fileMark: report, footMark: report },
    { html: paperPage({ title: report, styles: STYLES, body }), sheets: 1 },
  );
}

function tableOf({ name, rows }: ReportSubject, index: number): Html {
  return html`<table>
    <colgroup>
      <col class="place" />
      <col />
      <col class="figure" />
      <col class="figure" />
      <col class="figure" />
    </colgroup>
    <thead>
      <tr>
        <th class="subject" colspan="5">${NUMERALS[index] ?? ''}、${name}</th>
      </tr>
      <tr class="heads">
        ${['村', '项目', '本期', '上期', '增减'].map((heading) => html`<th>${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row, at) => lineOf(row, rows[at - 1]?.place !== row.place))}
    </tbody>
  </table>`;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

function lineOf({ place, item, now, before }: ReportRow, isFirst: boolean): Html {
  return html`<tr class="${isFirst ? 'first' : ''}">
    <td>${place}</td>
    <td>${item}</td>
    <td class="number">${now}</td>
    <td class="number">${before ?? '—'}</td>
    <td class="number">${before === null ? '—' : signed(now - before)}</td>
  </tr>`;
}

function signed(difference: number): string {
  if (difference === 0) return '0';
  return difference > 0 ? `+${String(difference)}` : `−${String(-difference)}`;
}

/** A4 portrait, 170 mm between the margins; the subject and its headings come again on every page. */
const STYLES = `
@page { size: A4 portrait; margin: 13mm 15mm 14mm 25mm; }
body { font-size: 12pt; line-height: 1.3; word-break: normal; }
h1 { margin: 0 0 2mm; font-size: 18pt; text-align: center; }
p { margin: 1.5mm 0 0; }
table { margin-top: 4mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.25mm solid #000; padding: 0.8mm 1.5mm; text-align: left; vertical-align: middle; }
.subject { border: none; padding: 0 0 1.2mm; font-size: 14pt; font-weight: 700; }
.heads th { font-weight: 700; border-width: 0.4mm; text-align: center; }
.first td { border-top-width: 0.4mm; }
.place { width: 30mm; } .figure { width: 21mm; }
td.number { text-align: right; }
`;
