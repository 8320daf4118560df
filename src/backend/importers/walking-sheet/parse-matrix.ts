import { readMinutes } from '../cells/duration.ts';
import type { RecordPlace, WalkingRecord } from '../records.ts';
import type { FindingLog } from '../sheets/finding-log.ts';
import { cellText, cleanText, isBlankCell, type PlainCell, type PlainSheet } from '../workbook/plain-cell.ts';
import { type FoundMatrix, hamletName } from './find-matrix.ts';

const MOST_MINUTES = 240;
/** Uphill takes longer than downhill, but a way back of more than so many times the way there is a slip of the pen. */
const MOST_TIMES_LONGER = 3;
/** Written where nobody walked the way or nobody can; as good as a blank cell, but told. */
const UNKNOWN = /^([-—/?x×]|未测|不详|不知道|不通|未知)$/iu;

export interface ParsedMatrix {
  readonly records: readonly WalkingRecord[];
  /** Cells that hold minutes (or try to): what this kind of file counts as its rows. */
  readonly read: number;
  readonly refused: number;
  /** Cells of the other half: they repeat what the first says, or say the way back. */
  readonly merged: number;
}

interface MatrixCell {
  readonly at: RecordPlace;
  readonly cell: PlainCell;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads a half-matrix of walking minutes or a whole one, in which the row is where the way begins: what its halves say
 * differently are the two directions. Blank cells are not measured, which is told once.
 */
export function parseMatrix(
  sheet: PlainSheet,
  matrix: FoundMatrix,
  villageName: string | null,
  log: FindingLog,
): ParsedMatrix {
  const recordByLink = new Map<string, WalkingRecord>();
  const cells = filledCells(sheet, matrix).filter((filled) => !isToldUnknown(filled, log));
  const counts = { refused: 0, merged: 0 };
  for (const filled of cells) {
    const refuse = (code: 'minutes-unreadable' | 'row-without-village', proposal: string | null = null) => {
      log.add(filled.at, code, { column: filled.to, raw: cellText(filled.cell), proposal });
      counts.refused += 1;
    };
    const reading = readWalk(filled.cell);
    const { at, from, to } = filled;
    if (villageName === null) refuse('row-without-village');
    else if (reading === null || from === null || to === null) refuse('minutes-unreadable');
    else {
      const link = [from, to].sort().join('\u0000');
      const known = recordByLink.get(link);
      const { minutes } = reading;
      if (known === undefined) {
        if (reading.isRough) tellRough(filled, minutes, log);
        const ends = { fromHamletName: from, toHamletName: to };
        recordByLink.set(link, { at, villageName, ...ends, minutes, minutesBack: null });
      } else if (isWayBack(known, from, minutes)) {
        if (reading.isRough && minutes !== known.minutes) tellRough(filled, minutes, log);
        recordByLink.set(link, { ...known, minutesBack: minutes });
        counts.merged += 1;
      } else if (saysTheSame(known, from, minutes)) {
        counts.merged += 1;
      } else refuse('minutes-unreadable', String(known.minutes));
    }
  }
  tellUnmeasured(sheet, matrix, recordByLink.size, log);
  return { records: [...recordByLink.values()], read: cells.length, ...counts };
}

function saysTheSame({ fromHamletName, minutes, minutesBack }: WalkingRecord, from: string, said: number) {
  return said === (from === fromHamletName ? minutes : (minutesBack ?? minutes));
}

/** True of the first figure for the other direction, as long as both may be true of one path. */
function isWayBack({ fromHamletName, minutes, minutesBack }: WalkingRecord, from: string, said: number) {
  const timesLonger = Math.max(minutes, said) / Math.min(minutes, said);
  return from !== fromHamletName && minutesBack === null && timesLonger <= MOST_TIMES_LONGER;
}

function filledCells(sheet: PlainSheet, matrix: FoundMatrix): readonly MatrixCell[] {
  return sheet.rows.flatMap((row, rowIndex) => {
    if (rowIndex <= matrix.headingRow) return [];
    const from = hamletName(row[0]);
    const at = { sheet: sheet.name, row: rowIndex + 1 };
    return row
      .map((cell, column) => ({ at, cell, from, to: matrix.hamletByColumn[column] ?? null, column }))
      .filter(({ cell, to, column }) => column > 0 && !isBlankCell(cell) && (from === null || from !== to));
  });
}

function isToldUnknown({ at, cell, to }: MatrixCell, log: FindingLog): boolean {
  const isUnknown = UNKNOWN.test(cleanText(cell));
  if (isUnknown) log.add(at, 'minutes-unknown', { column: to, raw: cellText(cell) });
  return isUnknown;
}

function tellRough({ at, cell, to }: MatrixCell, minutes: number, log: FindingLog): void {
  log.add(at, 'walking-estimated', { column: to, raw: cellText(cell), proposal: String(minutes) });
}

/** One remark for the sheet, `unmeasured/all links`: hundreds of blank cells need no line each. */
function tellUnmeasured(sheet: PlainSheet, matrix: FoundMatrix, measured: number, log: FindingLog): void {
  const hamlets = new Set(matrix.hamletByColumn.filter((name) => name !== null)).size;
  const possible = (hamlets * (hamlets - 1)) / 2;
  if (measured >= possible) return;
  const at = { sheet: sheet.name, row: matrix.headingRow + 1 };
  log.add(at, 'minutes-unknown', { column: null, raw: `${possible - measured}/${possible}` });
}

function readWalk(cell: PlainCell): { minutes: number; isRough: boolean } | null {
  const text = cleanText(cell);
  const bare = text.replace(/^(大约|约|差不多)/u, '').replace(/左右$/u, '');
  const minutes = readMinutes(bare, 'minutes');
  return minutes === null || minutes < 1 || minutes > MOST_MINUTES
    ? null
    : { minutes, isRough: bare !== text };
}
