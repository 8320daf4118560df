import type { DoubtDecisions, RowCounts } from '../../../shared/domain/import-preview.ts';
import {
  type ImportFinding,
  type ImportFindingCode,
  severityOf,
} from '../../../shared/findings/import-finding.ts';
import { maskInText } from '../../importers/mask-identity-number.ts';
import type { ParsedFile, RecordPlace } from '../../importers/records.ts';

export type RowFate = 'new' | 'changed' | 'same' | 'refused';

/** What is remarked and counted while the rows of one file meet the registers. */
export interface FileTally {
  readonly remark: (
    at: RecordPlace,
    code: ImportFindingCode,
    cell?: { raw?: string; proposal?: string | null },
  ) => void;
  readonly count: (fate: RowFate) => void;
  readonly isLeftOut: (code: ImportFindingCode) => boolean;
  readonly counts: () => RowCounts;
  /** The importer's findings and ours, in the order of the rows. */
  readonly findings: () => ImportFinding[];
}

export function openTally(parsed: ParsedFile, decisions: DoubtDecisions): FileTally {
  const mine: ImportFinding[] = [];
  const fates: Record<RowFate, number> = { new: 0, changed: 0, same: 0, refused: 0 };
  const doubtfulBefore = doubtfulRows(parsed.findings);
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
    count: (fate) => {
      fates[fate] += 1;
    },
    isLeftOut: (code) => decisions[code] === 'leave-out',
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
