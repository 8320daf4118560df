import type { ImportFindingCode } from '../../../shared/findings/import-finding.ts';
import type { RecordPlace } from '../records.ts';
import { cellText, cleanText, isBlankCell, type PlainCell } from '../workbook/plain-cell.ts';
import type { FoundHeading } from './find-heading.ts';
import type { FindingLog } from './finding-log.ts';

/** One row seen through its heading: cells by what they mean, remarks put at the right place. */
export interface SheetRow<Key extends string> {
  readonly at: RecordPlace;
  readonly log: FindingLog;
  has(key: Key): boolean;
  /** The cell, or what the whole sheet says (柳树村3组) where the row says nothing. */
  cell(key: Key): PlainCell;
  /** The same cell of the row above, for 同上; null in the first row. */
  above(key: Key): PlainCell;
  /** Half-width and trimmed. */
  text(key: Key): string;
  remark(code: ImportFindingCode, key: Key | null, proposal?: string | null, raw?: string): void;
  /** True when the clerk left out what this doubt proposes, in this row or everywhere. */
  isLeftOut(code: ImportFindingCode): boolean;
}

/** What a sheet says for all of its rows, by column. */
export type SheetDefaults = Readonly<Partial<Record<string, PlainCell>>>;

export function sheetRow<Key extends string>(
  heading: FoundHeading<Key>,
  cells: readonly PlainCell[],
  at: RecordPlace,
  log: FindingLog,
  defaults: SheetDefaults = {},
  cellsAbove: readonly PlainCell[] = [],
): SheetRow<Key> {
  const cellOf = (key: Key): PlainCell => {
    const column = heading.columns[key];
    const own = column === undefined ? null : (cells[column.index] ?? null);
    return isBlankCell(own) ? (defaults[key] ?? own) : own;
  };
  return {
    at,
    log,
    has: (key) => heading.columns[key] !== undefined,
    cell: cellOf,
    above: (key) => cellsAbove[heading.columns[key]?.index ?? -1] ?? null,
    text: (key) => cleanText(cellOf(key)),
    remark: (code, key, proposal = null, raw) => {
      const column = key === null ? null : (heading.columns[key]?.heading ?? null);
      log.add(at, code, { column, raw: raw ?? (key === null ? '' : cellText(cellOf(key))), proposal });
    },
    isLeftOut: (code) => log.isLeftOut(at, code),
  };
}
