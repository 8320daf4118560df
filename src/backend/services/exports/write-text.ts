import type { RegisterCell, RegisterColumn, RegisterSheet } from '../../printing/registers/register-sheet.ts';

const FIRST_COLUMN = '村';

/**
 * A list as separated text: UTF-8 with a mark (or WPS and Excel take it for GBK), every cell quoted, one heading row.
 * All sheets follow each other under the same headings; the column 村 tells them apart.
 */
export function writeText(sheets: readonly RegisterSheet[]): Uint8Array {
  const [first] = sheets;
  if (first === undefined) return new Uint8Array();
  const headings = first.columns.map(flatHeading);
  const namesVillage = headings.includes(FIRST_COLUMN) || sheets.length === 1;
  const lines = [
    namesVillage ? headings : [FIRST_COLUMN, ...headings],
    ...sheets.flatMap((sheet) => sheet.rows.map((row) => (namesVillage ? row : [sheet.name, ...row]))),
  ];
  const text = lines.map((line) => line.map(quoted).join(',')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

/** 子女 over 电话 becomes 子女电话; any other head only groups columns whose own headings are enough. */
function flatHeading({ heading, parent }: RegisterColumn): string {
  return parent?.startsWith('子女') === true ? `子女${heading}` : heading;
}

function quoted(cell: RegisterCell): string {
  return `"${harmless(cell).replaceAll('"', '""')}"`;
}

/**
 * Keeps a spreadsheet from reckoning with a cell. What begins like a formula gets an apostrophe, the sign for text,
 * which the importer takes off again. Long numbers and those with a leading nought get a tab in front: without it they
 * would lose their last figures or their nought as soon as somebody saves the list again.
 */
function harmless(cell: RegisterCell): string {
  if (typeof cell === 'number') return String(cell);
  if (/^[=+\-@\t\r]/u.test(cell) && !/^-?$/u.test(cell)) return `'${cell}`;
  return /^(0\d+|\d{12,})$/u.test(cell) ? `\t${cell}` : cell;
}
