import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { breakable } from '../breakable.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { solarRange } from '../solar-words.ts';
import { hoursWords } from '../time-bank/bank-words.ts';

export interface HonouredHelper {
  readonly name: string;
  readonly villageName: string;
  readonly periodMinutes: number;
  readonly lifetimeMinutes: number;
  /** 0 to 5. */
  readonly stars: number;
}

export interface HonoursListFacts {
  readonly townshipName: string;
  /** Empty of the whole township. */
  readonly villageName: string;
  readonly printedOn: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Those who agreed to stand on a public list, who did most first. */
  readonly helpers: readonly HonouredHelper[];
  /** How many others helped. */
  readonly unnamed: number;
  /** Mutual-aid groups with the minutes of their members, the most first. */
  readonly teams: readonly {
    readonly name: string;
    readonly villageName: string;
    readonly members: number;
    readonly minutes: number;
  }[];
}

/** 互助光荣榜 for the wall (F153): who helped how long, with stars of a lifetime. No elder, no points. */
export function composeHonoursList(facts: HonoursListFacts): RegisterDocument {
  const { townshipName, villageName, from, to, helpers, unnamed, teams } = facts;
  const body = html`<table>
      <colgroup>
        <col class="no" />
        <col class="name" />
        <col />
        <col class="hours" />
        <col class="hours" />
        <col class="stars" />
      </colgroup>
      <thead>
        <tr>
          <th class="title" colspan="6">
            <b>互助光荣榜</b>
            <div class="ends">
              <span>${townshipName}${villageName}</span><span>${solarRange(from, to)}</span>
            </div>
          </th>
        </tr>
        <tr class="heads">
          ${['序号', '互助员', '村', '这段时间', '累计', '星级'].map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${helpers.map(
          ({ name, villageName: village, periodMinutes, lifetimeMinutes, stars }, index) =>
            html`<tr>
              <td>${index + 1}</td>
              <td><b>${breakable(name)}</b></td>
              <td>${village}</td>
              <td>${hoursWords(periodMinutes)}</td>
              <td>${hoursWords(lifetimeMinutes)}</td>
              <td class="star">${starWords(stars)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${teams.length === 0 ? null : teamTable(teams)}
    <div class="after">
      <p>
        ${unnamed === 0 ? '' : `还有 ${String(unnamed)} 位互助员一样出了力，按本人的意思没有写名字。`}星级按累计服务时间：满
        100 小时一星，300 小时二星，600 小时三星，1000 小时四星，1500 小时五星。
      </p>
      <p class="thanks">谢谢每一位伸手帮忙的人。</p>
    </div>`;
  return registerDocument(
    'honours-list',
    { villageName, fileMark: `${from}至${to}`, footMark: facts.printedOn },
    { html: paperPage({ title: '互助光荣榜', styles: STYLES, body }), sheets: 1 },
  );
}

function teamTable(teams: HonoursListFacts['teams']): Html {
  return html`<table class="teams">
    <thead>
      <tr class="heads">
        ${['互助组', '村', '人数', '一共'].map((heading) => html`<th>${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${teams.map(
        ({ name, villageName, members, minutes }) =>
          html`<tr>
            <td><b>${name}</b></td>
            <td>${villageName}</td>
            <td>${members}</td>
            <td>${hoursWords(minutes)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** 三星 */
export function starWords(stars: number): string {
  return stars === 0 ? '—' : `${'一二三四五'.charAt(stars - 1)}星`;
}

/** A4 portrait for the wall; nothing under 14 pt. */
const STYLES = `
@page { size: A4 portrait; margin: 12mm 18mm 14mm; }
body { font-size: 16pt; line-height: 1.3; }
table { width: 173.5mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.3mm solid #000; text-align: center; vertical-align: middle; padding: 0 1mm; }
tbody td { height: 11mm; }
.heads th { font-weight: 700; height: 11mm; }
.title { border: none; padding-bottom: 2mm; }
.title > b { display: block; font-size: 34pt; letter-spacing: 0.2em; padding-left: 0.2em; }
.title .ends { font-size: 15pt; }
.no { width: 15mm; } .name { width: 40mm; } .hours { width: 30mm; } .stars { width: 22mm; }
table.teams { margin-top: 6mm; }
.after { break-inside: avoid; word-break: normal; }
p { margin: 4mm 0 0; }
.thanks { font-size: 20pt; font-weight: 700; text-align: center; }
`;
