import type { ImportedFile } from '../../../shared/domain/import-preview.ts';
import {
  type FindingSeverity,
  type ImportFinding,
  type ImportFindingCode,
  severityOf,
} from '../../../shared/findings/import-finding.ts';

/** A remark with the file that it is about, of several that are imported together. */
export interface FileFinding extends ImportFinding {
  readonly fileName: string;
  readonly fileIndex: number;
}

export interface FindingGroup {
  readonly code: ImportFindingCode;
  readonly severity: FindingSeverity;
  readonly findings: readonly FileFinding[];
}

const ORDER: readonly FindingSeverity[] = ['doubt', 'refused', 'note'];

/** Remarks of one kind together: what the clerk must decide first, then what was not taken, then the rest. */
export function groupFindings(
  files: readonly Pick<ImportedFile, 'fileName' | 'findings'>[],
): readonly FindingGroup[] {
  const byCode = new Map<ImportFindingCode, FileFinding[]>();
  files.forEach(({ fileName, findings }, fileIndex) => {
    for (const finding of findings) {
      const told = { ...finding, fileName, fileIndex };
      const group = byCode.get(finding.code);
      if (group) group.push(told);
      else byCode.set(finding.code, [told]);
    }
  });
  return [...byCode]
    .map(([code, group]) => ({ code, severity: severityOf(code), findings: group }))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity) ||
        other.findings.length - one.findings.length,
    );
}
