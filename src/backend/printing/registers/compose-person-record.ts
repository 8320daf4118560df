import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from './register-document.ts';

/** Everything on record of one person, in the words of the register, under the heads under which it is printed. */
export interface PersonRecordFacts {
  readonly townshipName: string;
  readonly villageName: string;
  /** Number of the row in the data file: the file's name bears it instead of a name. */
  readonly personNumber: number;
  readonly name: string;
  readonly printedOn: string;
  readonly reason: string;
  readonly parts: readonly RecordPart[];
}

/** Pairs of what and how it stands, or a table; a part in which nothing stands says so. */
export type RecordPart =
  | {
      readonly title: string;
      readonly lines: readonly (readonly [string, string])[];
    }
  | {
      readonly title: string;
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/**
 * 本人资料: what the office keeps of one person, for that person (or the next of kin) on request. Nothing is left out,
 * health and allowances included: it is the person's own. The identity number stays masked, since paper gets lost.
 */
export function composePersonRecord(facts: PersonRecordFacts): RegisterDocument {
  const body = html`<h1>本人资料</h1>
    <div class="ends">
      <b>${facts.name}　${facts.townshipName}${facts.villageName}</b>
      <span>${facts.printedOn} 打印</span>
    </div>
    <p class="note">
      依本人申请打印本单位登记的全部个人资料（用途：${facts.reason}）。有写错的，请当场指出更正；不愿再让使用的，可以随时撤回同意。
    </p>
    ${facts.parts.map(partOf)}
    <div class="ends signs">
      <span>领取人签字或手印：</span><span>与本人关系：</span><span>经办人（盖章）：</span>
    </div>`;
  return registerDocument(
    'person-record',
    {
      villageName: facts.villageName,
      fileMark: String(facts.personNumber),
      footMark: `${facts.printedOn} 打印`,
    },
    { html: paperPage({ title: '本人资料', styles: STYLES, body }), sheets: 1 },
  );
}

function partOf(part: RecordPart): Html {
  if ('lines' in part) {
    return html`<h2>${part.title}</h2>
      <dl>
        ${part.lines.map(
          ([what, how]) =>
            html`<div>
              <dt>${what}</dt>
              <dd>${how === '' ? '—' : how}</dd>
            </div>`,
        )}
      </dl>`;
  }
  if (part.rows.length === 0) {
    return html`<h2>${part.title}</h2>
      <p class="none">没有登记。</p>`;
  }
  return html`<h2>${part.title}</h2>
    <table>
      <thead>
        <tr>
          ${part.headings.map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${part.rows.map(
          (row) =>
            html`<tr>
              ${row.map((text) => html`<td>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** A4 portrait for the file, 170 mm between the margins. */
const STYLES = `
@page { size: A4 portrait; margin: 15mm 15mm 15mm 25mm; }
body { font-size: 10.5pt; line-height: 1.35; word-break: normal; }
h1 { margin: 0 0 2mm; font-size: 18pt; text-align: center; }
h2 { margin: 4mm 0 1mm; font-size: 12pt; break-after: avoid; }
.note, .none { margin: 1.5mm 0; }
dl { display: flex; flex-wrap: wrap; margin: 0; border-top: 0.25mm solid #000; border-left: 0.25mm solid #000; }
dl > div { display: flex; width: 50%; border-right: 0.25mm solid #000; border-bottom: 0.25mm solid #000; break-inside: avoid; }
dt { flex: 0 0 27mm; padding: 0.8mm 1mm; border-right: 0.25mm solid #000; }
dd { flex: 1; margin: 0; padding: 0.8mm 1mm; min-width: 0; }
th, td { border: 0.25mm solid #000; padding: 0.8mm 1mm; text-align: left; vertical-align: top; }
th { font-weight: 700; }
tr { break-inside: avoid; }
.signs { margin-top: 8mm; break-inside: avoid; }
.signs > * { min-width: 45mm; }
`;
