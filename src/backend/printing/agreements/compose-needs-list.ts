import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from '../registers/register-document.ts';

/** One line of the list. Names are masked already where they must be. */
export interface NeedsListLine {
  readonly place: string;
  readonly who: string;
  readonly what: string;
  /** Of a need: the helper who comes, empty where nobody does yet; of a helper: when there is time. */
  readonly further: string;
}

export interface NeedsListFacts {
  readonly townshipName: string;
  readonly villageName: string;
  readonly printedOn: string;
  /** True of the sheet that is hung up. */
  readonly isPublic: boolean;
  readonly needs: readonly NeedsListLine[];
  readonly helpers: readonly NeedsListLine[];
  /** What elders themselves can give. */
  readonly given: readonly NeedsListLine[];
}

/** 互助养老清单 (F083): what is asked for in a village, and who offers what. */
export function composeNeedsList(facts: NeedsListFacts): RegisterDocument {
  const { villageName, printedOn, isPublic, needs, helpers, given } = facts;
  const place = isPublic ? '组' : '组／院落';
  const body = html`<h1>${villageName}互助养老清单</h1>
    <div class="ends">
      <span>单位：${facts.townshipName}${villageName}（盖章）</span><span>${printedOn}</span>
    </div>
    <h2>一、谁要什么帮助（${needs.length} 位老人）</h2>
    ${table([place, '老人', '要什么、多久一次', '互助员'], needs)}
    <h2>二、谁能帮什么（${helpers.length} 位互助员）</h2>
    ${table([place, '互助员', '能做什么', '什么时候有空'], helpers)}
    <h2>三、老人自己能出的力（${given.length} 位）</h2>
    ${table([place, '老人', '能做什么'], given)}
    <p class="note">
      ${isPublic ? '没有同意公示的，不写姓名。想帮忙、想要帮助，都请到村互助养老服务站说一声。' : ''}
    </p>`;
  return registerDocument(
    isPublic ? 'needs-notice' : 'needs-list',
    { villageName, fileMark: '', footMark: printedOn },
    { html: paperPage({ title: '互助养老清单', styles: STYLES, body }), sheets: 1 },
  );
}

function table(headings: readonly string[], lines: readonly NeedsListLine[]): Html {
  if (lines.length === 0) return html`<p class="note">还没有登记。</p>`;
  return html`<table>
    <colgroup>
      ${headings.map((heading, index) => html`<col class="${WIDTH_BY_HEADING[heading] ?? WIDTHS[index] ?? ''}" />`)}
    </colgroup>
    <thead>
      <tr>
        ${headings.map((heading) => html`<th>${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ place, who, what, further }) =>
          html`<tr>
            ${[place, who, what, further].slice(0, headings.length).map((text) => html`<td>${text}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const WIDTHS = ['place', 'who', '', 'further'];
const WIDTH_BY_HEADING: Readonly<Record<string, string>> = { 组: 'group', 什么时候有空: 'times' };

/** A4 portrait, 170 mm between the margins; heads come again on every page and no line is cut in two. */
const STYLES = `
@page { size: A4 portrait; margin: 13mm 15mm 14mm 25mm; }
body { font-size: 11.5pt; line-height: 1.3; word-break: normal; }
h1 { margin: 0 0 2mm; font-size: 18pt; text-align: center; }
h2 { margin: 4mm 0 1.2mm; font-size: 13pt; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.25mm solid #000; padding: 0.9mm 1.2mm; text-align: left; vertical-align: middle; height: 8mm; }
th { font-weight: 700; border-width: 0.4mm; text-align: center; }
.group { width: 13mm; } .place { width: 34mm; } .who { width: 30mm; } .further { width: 34mm; } .times { width: 62mm; }
.note { margin: 2.5mm 0 0; }
`;
