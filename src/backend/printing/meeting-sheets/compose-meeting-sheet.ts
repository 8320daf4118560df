import { addDays } from '../../../shared/time/calendar-date.ts';
import { lunarRange } from '../../../shared/time/lunar-day.ts';
import { weekNumber } from '../../../shared/time/week.ts';
import { type ComposedForm, FILLED_LATER } from '../composed-form.ts';
import { estimatedLines } from '../estimated-lines.ts';
import { type Html, html } from '../html.ts';
import { monthDay, solarRange, weekdayWord } from '../solar-words.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { ABSENCE_WORDS, DECLINE_WORDS, stoppedWords } from './meeting-words.ts';

const DECISION_LINES = 6;

/**
 * 例会单 (F139): the gaps of the week with their reasons in words, who is away, what is open, who said no; room for what
 * the meeting decides, and for signatures.
 */
export function composeMeetingSheet(facts: MeetingFacts): ComposedForm {
  const { villageName, gaps, absent, declined, requests, trials, unpaired } = facts;
  const sections: readonly Section[] = [
    {
      title: `还没有人去的（${String(gaps.length)} 项；已排好 ${String(facts.planned)} 次）`,
      headings: ['住处', '老人或事情', '缺什么', '为什么没有人', '会上怎么定'],
      look: 'gaps',
      rows: gaps.map(({ place, who, what, times, minutes, stoppedBy }) => [
        place,
        who,
        `${what === '' ? '' : `${what}　`}${String(times)} 次，每次 ${String(minutes)} 分钟`,
        stoppedWords(stoppedBy),
        '',
      ]),
      none: '这一周都有人去。',
    },
    {
      title: '这一周和下一周谁不在',
      headings: ['姓名', '身份', '哪几天', '原因', '谁来顶'],
      look: 'absent',
      rows: absent.map(({ name, as, from, to, reason }) => [
        name,
        as === 'helper' ? '互助员' : '老人',
        from === to ? monthDay(from) : `${monthDay(from)}至${monthDay(to)}`,
        ABSENCE_WORDS[reason],
        as === 'elder' ? '—' : '',
      ]),
      none: '没有人请假、外出。',
    },
    {
      title: '还没有办完的诉求',
      headings: ['编号', '谁', '什么事', '谁在办', '期限'],
      look: 'requests',
      rows: requests.map(({ number, about, text, handler, dueOn, isLate }) => [
        number,
        about,
        text,
        handler,
        `${monthDay(dueOn)}${isLate ? '（过期）' : ''}`,
      ]),
      none: '没有。',
    },
    {
      title: '结对没有谈成的（近四周）',
      headings: ['老人', '互助员', '谁不愿意', '原因', '会上怎么定'],
      look: 'pairs',
      rows: declined.map(({ elder, helper, by, reason, declinedOn }) => [
        elder,
        helper,
        `${by === 'elder' ? '老人' : '互助员'}，${monthDay(declinedOn)}`,
        DECLINE_WORDS[reason],
        '',
      ]),
      none: '没有。',
    },
    {
      title: '试结对快满的',
      headings: ['老人', '互助员', '到哪天', '合不合适', '会上怎么定'],
      look: 'pairs',
      rows: trials.map(({ elder, helper, until }) => [
        elder,
        helper,
        `${monthDay(until)}${weekdayWord(until)}`,
        '',
        '',
      ]),
      none: '没有。',
    },
  ];
  return {
    title: `${villageName}例会单`,
    styles: STYLES,
    shared: null,
    withheld: [],
    parts: [
      {
        key: 'meeting',
        title: '例会单',
        groupNo: null,
        sheets: meetingSheets(sections, unpaired.length),
        lines: [],
        body: html`<section>
          ${head(facts)} ${sections.map(sectionOf)}
          <h2>${numeral(sections.length)}、有需要还没有结对的（${unpaired.length} 位）</h2>
          <p>
            ${
              unpaired.length === 0
                ? '没有。'
                : unpaired.map(
                    ({ place, name }) =>
                      html`<span class="one">${name}${place === '' ? '' : `（${place}）`}</span> `,
                  )
            }
          </p>
          ${decisions(numeral(sections.length + 1))}
        </section>`,
      },
    ],
  };
}

interface Section {
  readonly title: string;
  readonly headings: readonly string[];
  /** Widths of its columns. */
  readonly look: 'gaps' | 'absent' | 'requests' | 'pairs';
  readonly rows: readonly (readonly string[])[];
  /** What stands there instead of an empty table. */
  readonly none: string;
}

function head({ townshipName, villageName, weekStart }: MeetingFacts): Html {
  const sunday = addDays(weekStart, 6);
  return html`<h1>${villageName}互助养老例会单（第${weekNumber(weekStart)}周）</h1>
    <div class="ends">
      <span>单位：${townshipName}${villageName}</span
      ><span>${solarRange(weekStart, sunday)}　${lunarRange(weekStart, sunday)}</span>
    </div>
    <div class="ends">
      <span>${FILLED_LATER.version}　${FILLED_LATER.printedOn}印</span
      ><span>开会时间：　　月　　日　　地点：　　　　　　　　</span>
    </div>`;
}

function sectionOf({ title, headings, look, rows, none }: Section, index: number): Html {
  if (rows.length === 0) return html`<h2>${numeral(index)}、${title}：${none}</h2>`;
  return html`<h2>${numeral(index)}、${title}</h2>
    <table class="${look}">
      <colgroup>
        ${headings.map((_, column) => html`<col class="c${column}" />`)}
      </colgroup>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function decisions(number: string): Html {
  return html`<div class="decisions">
    <h2>${number}、会上定下来的（手写）</h2>
    <table class="decided">
      <thead>
        <tr>
          <th class="no">序</th>
          <th>定了什么</th>
          <th class="by">谁去办</th>
          <th class="when">哪天前</th>
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          { length: DECISION_LINES },
          (_, index) =>
            html`<tr>
              <td>${index + 1}</td>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="signs"><span>主持人：</span><span>记录人：</span><span>到会　　人</span></p>
    <p class="signs all"><span>到会的人签字：</span></p>
  </div>`;
}

function numeral(index: number): string {
  return '一二三四五六七八九'.charAt(index);
}

/** As the styles below have it, in millimetres; and so many letters stand on a line of each column. */
const PAGE_MM = 271;
const HEAD_MM = 21;
const HEADING_MM = 11;
const COLUMNS_MM = 8;
const ROW_MM = 12;
const LINE_MM = 5.5;
const AROUND_LINES_MM = 1.6;
const DECISIONS_MM = 131;
const NAMES_ON_LINE = 3;
const LETTERS: Readonly<Record<Section['look'], readonly number[]>> = {
  gaps: [5, 5, 7.5, 11, 7],
  absent: [5, 4, 10, 5, 11],
  requests: [5, 5, 15, 5, 5],
  pairs: [5, 5, 7.5, 7.5, 11],
};

/** Estimated pages; the room for what is decided is never cut. */
function meetingSheets(sections: readonly Section[], unpaired: number): number {
  const rowMm = (look: Section['look'], cells: readonly string[]): number =>
    Math.max(
      ROW_MM,
      ...cells.map((cell, at) => estimatedLines(cell, LETTERS[look][at] ?? 5) * LINE_MM + AROUND_LINES_MM),
    );
  const aboveMm = sections.reduce(
    (sum, { rows, look }) =>
      rows.reduce(
        (height, cells) => height + rowMm(look, cells),
        sum + HEADING_MM + (rows.length > 0 ? COLUMNS_MM : 0),
      ),
    HEAD_MM + HEADING_MM + Math.max(1, Math.ceil(unpaired / NAMES_ON_LINE)) * LINE_MM,
  );
  const leftMm = PAGE_MM - (aboveMm % PAGE_MM);
  return Math.ceil(aboveMm / PAGE_MM) + (leftMm < DECISIONS_MM ? 1 : 0);
}

/** A4 portrait for the file, 170 mm between the margins; rows of 12 mm for handwriting. */
const STYLES = `
@page { size: A4 portrait; margin: 12mm 15mm 14mm 25mm; }
body { font-size: 12pt; line-height: 1.3; word-break: normal; }
section { break-after: page; }
section:last-child { break-after: auto; }
h1 { margin: 0 0 2mm; font-size: 18pt; text-align: center; }
h2 { margin: 4mm 0 1.2mm; font-size: 13pt; break-after: avoid; }
p { margin: 0; }
.one { display: inline-block; margin-right: 5mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.25mm solid #000; padding: 0.8mm 1.2mm; text-align: left; vertical-align: middle; height: 12mm; }
th { height: 8mm; font-weight: 700; text-align: center; border-width: 0.4mm; }
.gaps td:first-child { word-break: keep-all; }
.gaps .c0 { width: 25mm; } .gaps .c1 { width: 25mm; } .gaps .c2 { width: 36mm; } .gaps .c4 { width: 34mm; }
table { width: 169.5mm; }
.absent .c0 { width: 27mm; } .absent .c1 { width: 20mm; } .absent .c2 { width: 46mm; } .absent .c3 { width: 27mm; }
.requests .c0 { width: 24mm; } .requests .c1 { width: 25mm; } .requests .c3 { width: 24mm; } .requests .c4 { width: 27mm; }
.pairs .c0 { width: 25mm; } .pairs .c1 { width: 25mm; } .pairs .c2 { width: 35mm; } .pairs .c3 { width: 34mm; }
.decisions { break-inside: avoid; }
.no { width: 11mm; } .by { width: 32mm; } .when { width: 28mm; }
.decided td:first-child { text-align: center; }
.signs { display: flex; margin-top: 6mm; }
.signs span { flex: 1; }
.all { min-height: 20mm; }
`;
