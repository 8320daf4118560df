import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { ImportPreview } from '../../../shared/domain/import-preview.ts';
import type { Office } from '../office.ts';
import { makePreview } from './make-preview.ts';
import { importSource } from './preview-import.ts';

/** The same as for chosen files, with the four workbooks of the invented township. */
export async function previewDemo(
  office: Office,
  { jobId, decisions }: CheckedInput<'imports.previewDemo'>,
): Promise<ImportPreview> {
  return office.jobs.run(jobId, async (job) => {
    job.report({ phase: 'making-demo', done: 0, total: null, about: null });
    await job.breathe();
    // Loaded only when asked for: an office does this once, if ever.
    const { makeDemoTownship } = await import('../../demo-township/make-demo-township.ts');
    const township = await makeDemoTownship();
    const files = township.map(({ fileName, bytes }) => ({ source: importSource(fileName, bytes) }));
    return makePreview(office, job, { files, unread: [], isDemo: true, decisions, rowDecisions: {} });
  });
}
