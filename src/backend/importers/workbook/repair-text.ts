import type { PlainCell, PlainSheet, TextRepair } from './plain-cell.ts';
import { undoDoubleDecoding } from './undo-double-decoding.ts';

const EXAMPLE_LETTERS = 30;

export type RepairedSheets =
  { readonly sheets: readonly PlainSheet[]; readonly repair?: TextRepair } | 'lost';

/** Garbled text is garbled in the whole file, so all cells are looked at together and turned back together. */
export function repairSheets(sheets: readonly PlainSheet[]): RepairedSheets {
  const texts = sheets.flatMap((sheet) => sheet.rows.flat()).filter((cell) => typeof cell === 'string');
  const cleaned = texts.map((text) => text.replaceAll('\n', ' ').replaceAll('\r', ' '));
  const undone = undoDoubleDecoding(cleaned.join('\n'));
  if (undone === null) return { sheets };
  if (undone === 'lost') return 'lost';
  const restored = new Map<PlainCell, string>();
  undone.text.split('\n').forEach((text, index) => restored.set(texts[index] ?? null, text));
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => restored.get(cell) ?? cell)),
    })),
    repair: repairOf(cleaned.join(' '), undone.text.replaceAll('\n', ' ')),
  };
}

export function repairOf(was: string, becomes: string): TextRepair {
  return { was: excerpt(was), becomes: excerpt(becomes) };
}

function excerpt(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, EXAMPLE_LETTERS);
}
