import { type ImportedRow, type RowCounts, rowDecisionKey } from '../../../shared/domain/import-preview.ts';
import {
  type ImportFinding,
  type ImportFindingCode,
  severityOf,
} from '../../../shared/findings/import-finding.ts';
import { maskInText } from '../../importers/mask-identity-number.ts';
import type { ParsedFile, RecordPlace } from '../../importers/records.ts';
import type { Decisions } from './open-previews.ts';
import { labelOfRecord, listFileRows, type SettledRecord } from './file-rows.ts';

export type RowFate = 'new' | 'changed' | 'same' | 'refused';

/** One field of a row that differs from the registers; `field` is a key that the window has a word for. */
export type FieldChange = ImportedRow['changes'][number];

type AnyRecord = ParsedFile['records'][number];

/** What is remarked and counted while the rows of one file meet the registers. */
export interface FileTally {
  readonly remark: (
    at: RecordPlace,
    code: ImportFindingCode,
    cell?: { raw?: string; proposal?: string | null },
  ) => void;
  /** What the record that is being written changes, field by field; told before it is counted. */
  readonly noteChanges: (changes: readonly FieldChange[]) => void;
  /** What became of a record; once for each. */
  readonly count: (fate: RowFate, record: AnyRecord) => void;
  /** What the clerk decided on this doubt of this row, or else on its kind. */
  readonly isLeftOut: (at: RecordPlace, code: ImportFindingCode) => boolean;
  readonly counts: () => RowCounts;
  /** The importer's findings and ours, in the order of the rows. */
  readonly findings: () => ImportFinding[];
  /** Every row of the file with all that was said of it and done with it. */
  readonly rows: () => ImportedRow[];
}

export function openTally(parsed: ParsedFile, { decisions, rowDecisions }: Decisions): FileTally {
  const mine: ImportFinding[] = [];
  const settled: SettledRecord[] = [];
  let changes: readonly FieldChange[] = [];
  let saidBefore = 0;
  const fates: Record<RowFate, number> = { new: 0, changed: 0, same: 0, refused: 0 };
  const doubtfulBefore = doubtfulRows(parsed.findings);
  const isLeftOut: FileTally['isLeftOut'] = ({ sheet, row }, code) =>
    (rowDecisions[rowDecisionKey(parsed.fileName, sheet, row, code)] ?? decisions[code]) === 'leave-out';
  return {
    remark: (at, code, { raw = '', proposal = null } = {}) => {
      mine.push({
        code,
        sheet: at.sheet,
        row: at.row,
        column: null,
        raw: maskInText(raw),
        proposal: proposal === null ? null : maskInText(proposal),
      });
    },
    noteChanges: (noted) => {
      changes = noted;
    },
    count: (fate, record) => {
      fates[fate] += 1;
      const remarks = mine.slice(saidBefore);
      settled.push({ at: record.at, label: labelOfRecord(record), fate, changes, remarks });
      changes = [];
      saidBefore = mine.length;
    },
    isLeftOut,
    counts: () => {
      const taken = fates.new + fates.changed + fates.same + fates.refused;
      const further = [...doubtfulRows(mine)].filter((row) => !doubtfulBefore.has(row)).length;
      return {
        read: taken + parsed.rowsRefused + parsed.rowsMerged,
        new: fates.new,
        changed: fates.changed,
        // A row that says again what an earlier row of the file said adds nobody.
        same: fates.same + parsed.rowsMerged,
        doubtful: parsed.rowsDoubtful + further,
        refused: parsed.rowsRefused + fates.refused,
      };
    },
    findings: () => inRowOrder([...parsed.findings, ...mine]),
    rows: () => listFileRows(parsed, settled, isLeftOut),
  };
}

function doubtfulRows(findings: readonly ImportFinding[]): Set<string> {
  return new Set(
    findings
      .filter((finding) => severityOf(finding.code) === 'doubt')
      .map((finding) => `${finding.sheet}\n${String(finding.row)}`),
  );
}

/** Sheets as they first appear, rows upwards; what is said of one row stays in the order of saying. */
function inRowOrder(findings: readonly ImportFinding[]): ImportFinding[] {
  const sheets = [...new Set(findings.map((finding) => finding.sheet))];
  return findings.toSorted(
    (one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.row - other.row,
  );
}
