import type { RegisterDocument, RegisterPaper } from '../../../shared/contract/exports.ts';
import { breakable } from '../breakable.ts';
import { type Html, html } from '../html.ts';
import { paperPage } from '../paper-page.ts';
import { registerDocument } from './register-document.ts';
import type { RegisterCell, RegisterColumn, RegisterSheet } from './register-sheet.ts';
import { REGISTER_STYLES } from './register-styles.ts';

/** A register of one village for the file: the columns of its form, headings on every page, a foot to sign. */
export function composeRegister(
  paper: RegisterPaper,
  sheet: RegisterSheet,
  villageName: string,
): RegisterDocument {
  const places = sheet.columns.flatMap((column, index) => (column.isOnForm ? [index] : []));
  const columns = places.flatMap((index) => sheet.columns[index] ?? []);
  const body = html`<table>
      <colgroup>
        ${columns.map((_, index) => html`<col class="column-${index}" />`)}
      </colgroup>
      ${head(sheet, columns)}
      <tbody>
        ${sheet.rows.map(
          (row) =>
            html`<tr>
              ${places.map((index, place) => cell(row[index] ?? '', columns[place]))}
            </tr>`,
        )}
        ${
          sheet.total === null
            ? null
            : html`<tr class="total">
                <td colspan="${columns.length}">合计：${sheet.total}</td>
              </tr>`
        }
      </tbody>
    </table>
    <div class="ends line foot">
      <span>填报单位：${sheet.unit}</span>
      <span>填报日期：${sheet.filledOn}</span>
      <span>审核人：　　　　　　</span>
      <span>经办人：　　　　　　</span>
    </div>`;
  return registerDocument(
    paper,
    { villageName, fileMark: '', footMark: sheet.filledOn },
    { html: paperPage({ title: sheet.title, styles: REGISTER_STYLES + widths(columns), body }), sheets: 1 },
  );
}

/** Widths as rules of the page's own sheet: the security policy lets no style stand in an element. */
function widths(columns: readonly RegisterColumn[]): string {
  return columns.map((column, index) => `.column-${index} { width: ${column.widthMm}mm; }`).join('\n');
}

function head(sheet: RegisterSheet, columns: readonly RegisterColumn[]): Html {
  const isDouble = columns.some((column) => column.parent !== null);
  return html`<thead>
    <tr>
      <th colspan="${columns.length}" class="title">${sheet.title}</th>
    </tr>
    <tr>
      <th colspan="${columns.length}" class="line">
        <div class="ends">
          <span>单位：${sheet.unit}（盖章）</span>
          <span>${sheet.filledOn}</span>
        </div>
      </th>
    </tr>
    <tr class="heads">
      ${columns.map((column, index) => upperHeading(columns, column, index, isDouble))}
    </tr>
    ${
      isDouble
        ? html`<tr class="heads">
            ${columns.map((column) => (column.parent === null ? null : html`<th>${column.heading}</th>`))}
          </tr>`
        : null
    }
  </thead>`;
}

function upperHeading(
  columns: readonly RegisterColumn[],
  column: RegisterColumn,
  index: number,
  isDouble: boolean,
): Html | null {
  if (column.parent === null) return html`<th rowspan="${isDouble ? 2 : 1}">${column.heading}</th>`;
  if (columns[index - 1]?.parent === column.parent) return null;
  const after = columns.findIndex((next, place) => place > index && next.parent !== column.parent);
  return html`<th colspan="${(after === -1 ? columns.length : after) - index}">${column.parent}</th>`;
}

/** Columns up to this width have no room for 2025年4月12日 in one line. */
const NARROW_MM = 18;
const LONG_TEXT = 18;

function cell(value: RegisterCell, column: RegisterColumn | undefined): Html {
  const text = onPaper(String(value), column);
  if (column?.isText === true)
    return html`<td class="figures">${withBreaks(text, /(?<=\/)|(?<=\p{Script=Han})(?=\d)/u)}</td>`;
  const isLong = text.length > LONG_TEXT || text.includes('·') || /^\d{4}\.\d/u.test(text);
  const content = /[、；]/u.test(text) ? withBreaks(text, /(?<=[、；])/u) : breakable(text);
  return isLong ? html`<td class="long">${content}</td>` : html`<td>${content}</td>`;
}

/** 出生年月 asks for no day: 1943.03. Other days stand short where the column is narrow: 2025.4.12. */
function onPaper(text: string, column: RegisterColumn | undefined): string {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(text);
  if (match === null || column === undefined) return text;
  const [, year = '', month = '', day = ''] = match;
  if (column.heading === '出生年月') return `${year}.${month.padStart(2, '0')}`;
  return column.widthMm > NARROW_MM ? text : `${year}.${month}.${day}`;
}

/** A list may go on in the next line after each of its signs. */
function withBreaks(text: string, at: RegExp): Html {
  return html`${text.split(at).map((piece, index) => html`${index === 0 ? null : html`<wbr />`}${piece}`)}`;
}
