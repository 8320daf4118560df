import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { ImportPreview } from '../../../shared/domain/import-preview.ts';
import type { Office } from '../office.ts';
import { makePreview } from './make-preview.ts';
import { chosenFiles } from './open-previews.ts';

/** Rehearses the files of an open preview once more under other decisions. The answer has an id of its own. */
export async function decideImport(
  office: Office,
  { jobId, previewId, decisions, rowDecisions }: CheckedInput<'imports.decide'>,
): Promise<ImportPreview> {
  const preview = office.previews.get(previewId);
  return office.jobs.run(jobId, (job) =>
    makePreview(office, job, { ...chosenFiles(preview), decisions, rowDecisions }),
  );
}
