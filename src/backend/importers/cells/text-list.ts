import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';

/** Words of a cell however they are strung together: 、 ， , ; / and line breaks. Each word once, in order. */
export function readTextList(cell: PlainCell | undefined): readonly string[] {
  const words = cleanText(cell).split(/[、,;。/\n|]+/u);
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== '' && word !== '无'))];
}
