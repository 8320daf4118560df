import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { phoneNumber } from '../phone-number.ts';
import { registerDocument } from '../registers/register-document.ts';
import { monthDay } from '../solar-words.ts';
import { pointWords } from './bank-words.ts';
import type { MinuteSums } from './compose-quarter-notice.ts';

export interface StatementLine {
  readonly date: CalendarDate;
  readonly about: string;
  readonly minutes: number;
}

export interface HouseholdStatement extends MinuteSums {
  readonly headName: string | null;
  readonly householdNo: string;
  readonly cardNo: string | null;
  readonly place: string;
  /** Booked for services that are still to come. */
  readonly heldMinutes: number;
  readonly isFrozen: boolean;
  readonly lines: readonly StatementLine[];
}

export interface QuarterStatementsFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  /** 2026年第3季度 */
  readonly quarter: string;
  /** Empty once the quarter is over. */
  readonly countedTo: string;
  readonly ask: { readonly name: string; readonly phone: string } | null;
  readonly minutesPerPoint: number;
  readonly noticeDays: number;
  readonly statements: readonly HouseholdStatement[];
  /** Of one household: how its file is called. */
  readonly fileMark: string;
}

/** F160: what a household has, what came and what went in a quarter, in large letters; one page for each, longer where much moved. */
export function composeQuarterStatements(facts: QuarterStatementsFacts): RegisterDocument {
  return registerDocument(
    'quarter-statements',
    {
      villageName: facts.villageName,
      fileMark: [facts.fileMark, facts.quarter].filter((part) => part !== '').join('-'),
      footMark: `${facts.quarter}　${facts.printedOn}`,
    },
    {
      html: paperPage({
        title: '时间银行对账单',
        styles: STYLES,
        body: html`${facts.statements.map((statement) => statementOf(facts, statement))}`,
      }),
      sheets: facts.statements.length,
    },
  );
}

function statementOf(facts: QuarterStatementsFacts, statement: HouseholdStatement): Html {
  const { headName, cardNo, householdNo, place, heldMinutes, isFrozen, lines } = statement;
  const { minutesPerPoint, ask } = facts;
  return html`<main>
    <h1>时间银行对账单</h1>
    <div class="ends">
      <span>${facts.townshipName}${facts.villageName} ${place}</span
      ><span>${facts.quarter}${facts.countedTo === '' ? '' : `（到${facts.countedTo}）`}</span>
    </div>
    <div class="ends who">
      <span>户主 <b>${headName ?? ''}</b></span
      ><span>户卡号 <b>${cardNo ?? ''}</b></span
      ><span>户号 <b>${householdNo}</b></span>
    </div>
    <table class="sums">
      <tr>
        <th>上季结余</th>
        <th>本季存入</th>
        <th>本季支取</th>
        <th>现在结余</th>
      </tr>
      <tr>
        ${[statement.openingMinutes, statement.paidIn, statement.paidOut, statement.closingMinutes].map(
          (minutes) => html`<td><b>${minutes}</b> 分钟</td>`,
        )}
      </tr>
    </table>
    <p class="points">
      合 <b>${pointWords(statement.closingMinutes, minutesPerPoint)}</b> 分（${minutesPerPoint} 分钟是 1
      分）。${heldMinutes > 0 ? `另有 ${String(heldMinutes)} 分钟已经预约了服务，做完再扣。` : ''}${isFrozen ? '有异议正在办，了结以前暂时不能支取。' : ''}
    </p>
    ${
      lines.length === 0
        ? html`<p>这一季没有存入，也没有支取。</p>`
        : html`<table class="lines">
            <colgroup>
              <col class="day" />
              <col />
              <col class="sum" />
              <col class="sum" />
            </colgroup>
            <thead>
              <tr>
                <th>日期</th>
                <th>做了什么、换了什么</th>
                <th>存入</th>
                <th>支取</th>
              </tr>
            </thead>
            <tbody>
              ${lines.map(
                ({ date, about, minutes }) =>
                  html`<tr>
                    <td>${monthDay(date)}</td>
                    <td class="about">${about}</td>
                    <td>${minutes > 0 ? minutes : ''}</td>
                    <td>${minutes < 0 ? -minutes : ''}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    <p class="ask">
      觉得不对，请在 ${facts.noticeDays}
      个工作日内${
        ask === null
          ? '到村里'
          : html`找 <b>${ask.name === '' ? '互助站' : ask.name}</b>，电话
              <b class="number">${phoneNumber(ask.phone)}</b>`
      }，不用经过互助员。
    </p>
  </main>`;
}

/** A4 portrait, 180 mm between the margins; nothing under 16 pt, for old eyes. */
const STYLES = `
@page { size: A4 portrait; margin: 14mm 15mm 14mm; }
body { font-size: 18pt; line-height: 1.4; word-break: normal; }
main { break-after: page; }
main:last-child { break-after: auto; }
h1 { margin: 0 0 4mm; font-size: 30pt; text-align: center; letter-spacing: 0.1em; }
.who { margin: 3mm 0; font-size: 20pt; }
.sums { margin-top: 2mm; }
.sums th, .sums td { border: 0.4mm solid #000; text-align: center; padding: 2mm 1mm; }
.sums th { font-weight: 700; }
.sums td { font-size: 16pt; }
.sums td b { font-size: 26pt; }
.points { margin: 4mm 0; font-size: 20pt; }
.lines { font-size: 16pt; }
.lines thead { display: table-header-group; }
.lines tr { break-inside: avoid; }
.lines th, .lines td { border: 0.3mm solid #000; text-align: center; padding: 1.2mm 1mm; }
.lines th { font-weight: 700; }
.day { width: 36mm; } .sum { width: 25mm; }
.lines .about { text-align: left; padding-left: 2mm; }
.ask { margin: 5mm 0 0; break-inside: avoid; }
`;
