import type {
  DoubtDecisions,
  RowDecisions,
  SheetLayout,
  WorkbookKind,
} from '../../shared/domain/import-preview.ts';
import { Refusal } from '../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../shared/time/calendar-date.ts';
import { findDateOrder } from './cells/date-order.ts';
import type { ServiceWords } from './cells/office-words.ts';
import type { ElderColumn } from './elders-sheet/headings.ts';
import { parseElderRow } from './elders-sheet/parse-row.ts';
import type { HelperColumn } from './helpers-sheet/headings.ts';
import { parseHelperRow } from './helpers-sheet/parse-row.ts';
import { type LayoutWishes, layOutWorkbook } from './layouts/lay-out-workbook.ts';
import type { PairColumn } from './pairs-sheet/headings.ts';
import { parsePairRow } from './pairs-sheet/parse-row.ts';
import { joinRemarks } from './person-row/parse-person.ts';
import { readRegisterSheets } from './read-register-sheets.ts';
import type { ReadSheets } from './read-sheets.ts';
import { readWalkingSheets } from './read-walking-sheets.ts';
import type { ElderRecord, HelperRecord, ParsedFile, ParsedFileHead } from './records.ts';
import { type FindingLog, openFindingLog } from './sheets/finding-log.ts';
import { findTownshipName } from './sheets/office-names.ts';
import type { SheetRow } from './sheets/sheet-row.ts';
import { mergeTwins } from './twins/merge-twins.ts';
import { partSharedNumbers } from './twins/part-shared-numbers.ts';
import type { PlainWorkbook } from './workbook/plain-cell.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

export interface FileToParse extends LayoutWishes {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Doubts without a decision count as taken. */
  readonly decisions: DoubtDecisions;
  /** Decisions on single rows win over those on the kind of doubt; see `rowDecisionKey`. */
  readonly rowDecisions?: RowDecisions | undefined;
  readonly today: CalendarDate;
  /** What the township calls the nine services besides. */
  readonly serviceWords?: ServiceWords | undefined;
}

/**
 * Reads one file to the end and writes nothing. Every departure from what the cells say has a finding, and
 * `rowsRead` is the sum of records, refused rows and rows merged into another. Throws a `Refusal` for a file
 * that cannot be read at all: no workbook, empty, protected, too large, its text lost, of no known kind, without
 * a column (`import.layout-incomplete` where the clerk said how to read it).
 */
export async function parseFile(file: FileToParse): Promise<ParsedFile> {
  const { bytes, fileName, today, serviceWords } = file;
  const workbook = await readWorkbook(bytes, fileName);
  const laidOut = layOutWorkbook(workbook, file);
  const { kind } = laidOut;
  if (kind === null) throw new Refusal('file.unknown-kind', { file: fileName });
  const log = openFindingLog(file);
  tellRepair(workbook, log);
  const dateOrder = findDateOrder(workbook.sheets.flatMap((sheet) => sheet.rows.flat()));
  const source = { sheets: laidOut.sheets, kind, fileName, isGiven: file.layouts !== undefined, log };
  const head = (read: ReadSheets<unknown>, merged = read.merged, refused = read.refused): ParsedFileHead => ({
    kind,
    fileName,
    townshipName: findTownshipName(workbook.sheets),
    encoding: workbook.encoding,
    sheets: read.sheets,
    layouts: laidOut.sheets.map(({ layout }) => layout),
    headingSets: laidOut.sheets.map(({ headingSet }) => headingSet),
    layoutRemembered: laidOut.sheets.some(({ isRemembered }) => isRemembered),
    rowsRead: read.read,
    rowsRefused: refused,
    rowsMerged: merged,
    rowsDoubtful: log.countDoubtfulRows(),
    findings: log.findings,
  });
  switch (kind) {
    case 'elders': {
      const read = readRegisterSheets(
        source,
        (row: SheetRow<ElderColumn>, sheetVillage) =>
          parseElderRow(row, { today, sheetVillage, dateOrder, serviceWords }),
        withNotes<ElderRecord>,
      );
      const people = settlePeople<ElderRecord>(read, log, fileName);
      return { ...head(read, people.merged, people.refused), kind, records: people.records };
    }
    case 'helpers': {
      const read = readRegisterSheets(
        source,
        (row: SheetRow<HelperColumn>, sheetVillage) =>
          parseHelperRow(row, { today, sheetVillage, dateOrder, serviceWords }),
        withNotes<HelperRecord>,
      );
      const people = settlePeople<HelperRecord>(read, log, fileName);
      return { ...head(read, people.merged, people.refused), kind, records: people.records };
    }
    case 'pairs': {
      const read = readRegisterSheets(source, (row: SheetRow<PairColumn>, sheetVillage) =>
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

/** How the sheets of a file would be understood, for a file of no known kind or without a column as well. */
export interface FileLayouts {
  readonly kind: WorkbookKind | null;
  readonly encoding: string | null;
  readonly layouts: readonly SheetLayout[];
  readonly headingSets: readonly (string | null)[];
  readonly layoutRemembered: boolean;
}

/** Reads a file as far as its headings. Throws a `Refusal` for a file that is no workbook at all. */
export async function readLayouts(
  file: LayoutWishes & { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<FileLayouts> {
  const workbook = await readWorkbook(file.bytes, file.fileName);
  const { kind, sheets } = layOutWorkbook(workbook, file);
  return {
    kind,
    encoding: workbook.encoding,
    layouts: sheets.map(({ layout }) => layout),
    headingSets: sheets.map(({ headingSet }) => headingSet),
    layoutRemembered: sheets.some(({ isRemembered }) => isRemembered),
  };
}

function tellRepair({ repair, sheets }: PlainWorkbook, log: FindingLog): void {
  if (repair === undefined) return;
  const at = { sheet: sheets[0]?.name ?? '', row: 1 };
  log.add(at, 'text-was-decoded-twice', { column: null, raw: repair.was, proposal: repair.becomes });
}

/** What hung on the row (a comment, a line through the name) goes to the remark. */
function withNotes<Person extends ElderRecord | HelperRecord>(
  record: Person,
  notes: readonly string[],
): Person {
  return { ...record, remark: joinRemarks([record.remark, ...notes]) };
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
