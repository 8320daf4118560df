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
import { tellSettledDoubts } from './settled-doubts.ts';

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
  /** The importer's findings and ours, in the order of the rows; doubts that were answered before are notes. */
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
  const isLeftOut: FileTally['isLeftOut'] = ({ sheet, row }, code) =>
    (rowDecisions[rowDecisionKey(parsed.fileName, sheet, row, code)] ?? decisions[code]) === 'leave-out';
  const asTold = () => tellSettledDoubts([...parsed.findings, ...mine], settled, isLeftOut);
  const findings: FileTally['findings'] = () => inRowOrder([...parsed.findings, ...mine].map(asTold()));
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
      const alsoAt = ('alsoAt' in record && record.alsoAt) || [];
      settled.push({ at: record.at, alsoAt, label: labelOfRecord(record), fate, changes, remarks });
      changes = [];
      saidBefore = mine.length;
    },
    isLeftOut,
    counts: () => {
      const taken = fates.new + fates.changed + fates.same + fates.refused;
      return {
        read: taken + parsed.rowsRefused + parsed.rowsMerged,
        new: fates.new,
        changed: fates.changed,
        // A row that says again what an earlier row of the file said adds nobody.
        same: fates.same + parsed.rowsMerged,
        doubtful: countDoubtfulRows(findings()),
        refused: parsed.rowsRefused + fates.refused,
      };
    },
    findings,
    rows: () => listFileRows(parsed, settled, { isLeftOut, asTold: asTold() }),
  };
}

function countDoubtfulRows(findings: readonly ImportFinding[]): number {
  return new Set(
    findings
      .filter((finding) => severityOf(finding.code) === 'doubt')
      .map(
        (finding) => `${finding.sheet}
${String(finding.row)}`,
      ),
  ).size;
}

/** Sheets as they first appear, rows upwards; what is said of one row stays in the order of saying. */
function inRowOrder(findings: readonly ImportFinding[]): ImportFinding[] {
  const sheets = [...new Set(findings.map((finding) => finding.sheet))];
  return findings.toSorted(
    (one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.row - other.row,
  );
}
