import {
  type FindingSeverity,
  type ImportFinding,
  type ImportFindingCode,
  severityOf,
} from '../../../shared/findings/import-finding.ts';

export interface FindingGroup {
  readonly code: ImportFindingCode;
  readonly severity: FindingSeverity;
  readonly findings: readonly ImportFinding[];
}

const ORDER: readonly FindingSeverity[] = ['doubt', 'refused', 'note'];

/** Remarks of one kind together: what the clerk must decide first, then what was not taken, then the rest. */
export function groupFindings(findings: readonly ImportFinding[]): readonly FindingGroup[] {
  const byCode = new Map<ImportFindingCode, ImportFinding[]>();
  for (const finding of findings) {
    const group = byCode.get(finding.code);
    if (group) group.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return [...byCode]
    .map(([code, group]) => ({ code, severity: severityOf(code), findings: group }))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity) ||
        other.findings.length - one.findings.length,
    );
}
