import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { Donation } from '../../../shared/domain/donation.ts';
import { breakable } from '../breakable.ts';
import { html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';
import { fullDate, solarRange } from '../solar-words.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';

export interface DonationsListFacts {
  readonly townshipName: string;
  /** Empty of the whole township. */
  readonly villageName: string;
  readonly printedOn: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The latest first. */
  readonly donations: readonly Donation[];
}

/** 捐赠公示 for the wall (F199): what was given, by whom where the donor agreed, and what became of it. */
export function composeDonationsList(facts: DonationsListFacts): RegisterDocument {
  const { townshipName, villageName, from, to, donations } = facts;
  const fen = donations.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
  const body = html`<table>
      <colgroup>
        <col class="no" />
        <col class="day" />
        <col class="who" />
        <col />
        <col class="use" />
      </colgroup>
      <thead>
        <tr>
          <th class="title" colspan="5">
            <b>爱心捐赠公示</b>
            <div class="ends">
              <span>单位：${townshipName}${villageName}（盖章）</span><span>${solarRange(from, to)}</span>
            </div>
          </th>
        </tr>
        <tr class="heads">
          ${['序号', '日期', '捐赠人', '捐了什么', '用在哪里'].map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${donations.map(
          (donation, index) =>
            html`<tr>
              <td>${index + 1}</td>
              <td>${fullDate(donation.date)}</td>
              <td>${donation.namePublic ? breakable(donation.donor) : '爱心人士'}</td>
              <td class="text">${whatWords(donation)}</td>
              <td class="text">${donation.usedFor === '' ? '还没有登记' : donation.usedFor}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="after">
      <p>
        共 ${donations.length}
        笔${fen === 0 ? '' : `，写明金额的合计 ${yuanWords(fen)}`}。没有同意写名字的，写“爱心人士”。有疑问请到村里查登记簿。
      </p>
      <p>填表人：　　　　　　　　　复核人：</p>
    </div>`;
  return registerDocument(
    'donations-list',
    { villageName, fileMark: `${from}至${to}`, footMark: facts.printedOn },
    { html: paperPage({ title: '爱心捐赠公示', styles: STYLES, body }), sheets: 1 },
  );
}

function whatWords({ what, amountFen, kind }: Donation): string {
  if (amountFen === null) return what;
  return kind === 'money' ? `${what} ${yuanWords(amountFen)}` : `${what}（值 ${yuanWords(amountFen)}）`;
}

/** 120元, 120.50元 */
export function yuanWords(fen: number): string {
  return `${fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)}元`;
}

/** A4 portrait for the wall; nothing under 14 pt. */
const STYLES = `
@page { size: A4 portrait; margin: 12mm 18mm 14mm; }
body { font-size: 14pt; line-height: 1.3; word-break: normal; }
table { width: 173.5mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.3mm solid #000; text-align: center; vertical-align: middle; padding: 1mm; }
tbody td { height: 11mm; }
.text { text-align: left; }
.heads th { font-weight: 700; }
.title { border: none; padding-bottom: 2mm; text-align: left; }
.title > b { display: block; font-size: 26pt; text-align: center; }
.no { width: 13mm; } .day { width: 40mm; } .who { width: 32mm; } .use { width: 40mm; }
.after { break-inside: avoid; }
p { margin: 3mm 0 0; }
`;
