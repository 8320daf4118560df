import {
  type DoubtDecisions,
  type RowDecisions,
  rowDecisionKey,
} from '../../../shared/domain/import-preview.ts';
import {
  type ImportFinding,
  type ImportFindingCode,
  severityOf,
} from '../../../shared/findings/import-finding.ts';
import type { RecordPlace } from '../records.ts';
import { maskInText } from '../mask-identity-number.ts';

/** Collects what is remarked about a file. Whatever looks like an identity number is masked on the way in. */
export interface FindingLog {
  readonly findings: readonly ImportFinding[];
  /** Adds a remark about a row (column null) or a cell. */
  add(at: RecordPlace, code: ImportFindingCode, cell: FindingCell): void;
  /**
   * True when the clerk decided to leave out what this doubt proposes: for this row if there is a decision on
   * the row, else for all doubts of the kind.
   */
  isLeftOut(at: RecordPlace, code: ImportFindingCode): boolean;
  /** Rows with at least one doubt. */
  countDoubtfulRows(): number;
}

export interface FindingCell {
  readonly column: string | null;
  readonly raw: string;
  readonly proposal?: string | null;
}

/** What the clerk decided about the doubts of one file; doubts without a decision count as taken. */
export interface FileDecisions {
  readonly fileName: string;
  readonly decisions: DoubtDecisions;
  readonly rowDecisions?: RowDecisions | undefined;
}

export function openFindingLog({ fileName, decisions, rowDecisions = {} }: FileDecisions): FindingLog {
  const findings: ImportFinding[] = [];
  return {
    findings,
    add: (at, code, { column, raw, proposal = null }) => {
      findings.push({
        code,
        sheet: at.sheet,
        row: at.row,
        column,
        raw: maskInText(raw),
        proposal: proposal === null ? null : maskInText(proposal),
      });
    },
    isLeftOut: (at, code) =>
      (rowDecisions[rowDecisionKey(fileName, at.sheet, at.row, code)] ?? decisions[code]) === 'leave-out',
    countDoubtfulRows: () =>
      new Set(
        findings
          .filter((finding) => severityOf(finding.code) === 'doubt')
          .map((finding) => `${finding.sheet}\u0000${finding.row}`),
      ).size,
  };
}
