import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { ImportPreview } from '../../../shared/domain/import-preview.ts';
import type { Office } from '../office.ts';
import { makePreview } from './make-preview.ts';

/** Rehearses the files of an open preview once more under other decisions; the preview keeps its id. */
export async function decideImport(
  office: Office,
  { jobId, previewId, decisions }: CheckedInput<'imports.decide'>,
): Promise<ImportPreview> {
  const { files, unread } = office.previews.get(previewId);
  return office.jobs.run(jobId, (job) =>
    makePreview(office, job, { sources: files.map(({ source }) => source), unread, decisions, previewId }),
  );
}
