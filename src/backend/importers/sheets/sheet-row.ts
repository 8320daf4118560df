import type { ImportFindingCode } from '../../../shared/findings/import-finding.ts';
import type { RecordPlace } from '../records.ts';
import { cellText, cleanText, type PlainCell } from '../workbook/plain-cell.ts';
import type { FoundHeading } from './find-heading.ts';
import type { FindingLog } from './finding-log.ts';

/** One row seen through its heading: cells by what they mean, remarks put at the right place. */
export interface SheetRow<Key extends string> {
  readonly at: RecordPlace;
  readonly log: FindingLog;
  has(key: Key): boolean;
  cell(key: Key): PlainCell;
  /** Half-width and trimmed. */
  text(key: Key): string;
  remark(code: ImportFindingCode, key: Key | null, proposal?: string | null, raw?: string): void;
}

export function sheetRow<Key extends string>(
  heading: FoundHeading<Key>,
  cells: readonly PlainCell[],
  at: RecordPlace,
  log: FindingLog,
): SheetRow<Key> {
  const cellOf = (key: Key): PlainCell => {
    const column = heading.columns[key];
    return column === undefined ? null : (cells[column.index] ?? null);
  };
  return {
    at,
    log,
    has: (key) => heading.columns[key] !== undefined,
    cell: cellOf,
    text: (key) => cleanText(cellOf(key)),
    remark: (code, key, proposal = null, raw) => {
      const column = key === null ? null : (heading.columns[key]?.heading ?? null);
      log.add(at, code, { column, raw: raw ?? (key === null ? '' : cellText(cellOf(key))), proposal });
    },
  };
}
