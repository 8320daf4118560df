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
 * Keeps a spreadsheet from reckoning with a cell by a tab in front, which nobody sees and the importer trims: what
 * begins like a formula is never run, and long numbers or those with a leading nought keep all their figures when
 * somebody saves the list again. An apostrophe would do the same, but stay in view and come back as part of the text.
 */
function harmless(cell: RegisterCell): string {
  if (typeof cell === 'number') return String(cell);
  const isFormula = /^\s*[=+\-@]./u.test(cell);
  const isLongNumber = /^(0\d+|\d{12,})$/u.test(cell);
  return isFormula || isLongNumber ? `\t${cell}` : cell;
}
