import type { DoubtDecisions } from '../../shared/domain/import-preview.ts';
import { Refusal } from '../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import { ELDER_COLUMNS } from './elders-sheet/headings.ts';
import { parseElderRow } from './elders-sheet/parse-row.ts';
import { HELPER_COLUMNS } from './helpers-sheet/headings.ts';
import { parseHelperRow } from './helpers-sheet/parse-row.ts';
import { PAIR_COLUMNS } from './pairs-sheet/headings.ts';
import { parsePairRow } from './pairs-sheet/parse-row.ts';
import { readRegisterSheets } from './read-register-sheets.ts';
import { readWalkingSheets } from './read-walking-sheets.ts';
import { recogniseKind } from './recognise-kind.ts';
import type { ElderRecord, HelperRecord, ParsedFile, ParsedFileHead } from './records.ts';
import { type FindingLog, openFindingLog } from './sheets/finding-log.ts';
import { findTownshipName } from './sheets/office-names.ts';
import type { ReadSheets } from './read-sheets.ts';
import { mergeTwins } from './twins/merge-twins.ts';
import { partSharedNumbers } from './twins/part-shared-numbers.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

export interface FileToParse {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Doubts without a decision count as taken. */
  readonly decisions: DoubtDecisions;
  readonly today: CalendarDate;
}

/**
 * Reads one file to the end and writes nothing. Every departure from what the cells say has a finding, and
 * `rowsRead` is the sum of records, refused rows and rows merged into another. Throws a `Refusal` for a file
 * that cannot be read at all: no workbook, empty, protected, too large, of no known kind, without a column.
 */
export async function parseFile({ bytes, fileName, decisions, today }: FileToParse): Promise<ParsedFile> {
  const workbook = await readWorkbook(bytes, fileName);
  const kind = recogniseKind(workbook, fileName);
  const log = openFindingLog(decisions);
  const townshipName = findTownshipName(workbook.sheets);
  const source = { sheets: workbook.sheets, fileName, log };
  const head = (read: ReadSheets<unknown>, merged = read.merged, refused = read.refused): ParsedFileHead => ({
    kind,
    fileName,
    townshipName,
    encoding: workbook.encoding,
    sheets: read.sheets,
    rowsRead: read.read,
    rowsRefused: refused,
    rowsMerged: merged,
    rowsDoubtful: log.countDoubtfulRows(),
    findings: log.findings,
  });
  switch (kind) {
    case 'elders': {
      const read = readRegisterSheets(source, kind, ELDER_COLUMNS, (row, sheetVillage) =>
        parseElderRow(row, { today, sheetVillage }),
      );
      const people = settlePeople<ElderRecord>(read, log, fileName);
      return { ...head(read, people.merged, people.refused), kind, records: people.records };
    }
    case 'helpers': {
      const read = readRegisterSheets(source, kind, HELPER_COLUMNS, (row, sheetVillage) =>
        parseHelperRow(row, { today, sheetVillage }),
      );
      const people = settlePeople<HelperRecord>(read, log, fileName);
      return { ...head(read, people.merged, people.refused), kind, records: people.records };
    }
    case 'pairs': {
      const read = readRegisterSheets(source, kind, PAIR_COLUMNS, (row, sheetVillage) =>
        parsePairRow(row, { today, sheetVillage }),
      );
      return { ...head(filled(read, fileName)), kind, records: read.records };
    }
    case 'walking-minutes': {
      const read = readWalkingSheets(source);
      return { ...head(filled(read, fileName)), kind, records: read.records };
    }
  }
}

/** Settles what only the whole file can tell: who stands in it twice, which number two people bear. */
function settlePeople<Person extends ElderRecord | HelperRecord>(
  read: ReadSheets<Person>,
  log: FindingLog,
  fileName: string,
) {
  const { records, merged, refused } = mergeTwins(filled(read, fileName).records, log);
  return { records: partSharedNumbers(records, log), merged, refused: read.refused + refused };
}

/** A heading with nothing below it is an empty file to a clerk. */
function filled<Kept>(read: ReadSheets<Kept>, fileName: string): ReadSheets<Kept> {
  if (read.read === 0) throw new Refusal('file.empty', { file: fileName });
  return read;
}
