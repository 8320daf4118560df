import type { ImportPreview } from '../../src/shared/domain/import-preview.ts';
import { severityOf } from '../../src/shared/findings/import-finding.ts';

/** What the clerk is asked, with what the importer proposes. */
export function doubts(preview: ImportPreview): string[] {
  return preview.files.flatMap((file) =>
    file.findings
      .filter((one) => severityOf(one.code) === 'doubt')
      .map((one) => `${one.code} ${one.raw} → ${one.proposal ?? ''}`),
  );
}

/** Rows that were not taken, the foot of the table left aside. */
export function refusals(preview: ImportPreview): string[] {
  return preview.files.flatMap((file) =>
    file.findings
      .filter((one) => severityOf(one.code) === 'refused' && !['row-footer', 'row-total'].includes(one.code))
      .map((one) => `${one.code} ${one.raw}`),
  );
}
