import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { findImportedAt } from '../../db/stores/import-batches-store.ts';
import { registerRevision } from '../../db/stores/register-state-store.ts';
import type { Office } from '../office.ts';
import { writeFiles } from './write-files.ts';

/** Does what the preview showed, in one transaction. Refused when the registers changed since. */
export async function acceptImport(
  office: Office,
  { jobId, previewId }: CheckedInput<'imports.accept'>,
): Promise<Output<'imports.accept'>> {
  const { db, clock, tell, jobs, previews } = office;
  return jobs.run(jobId, async (job) => {
    const preview = previews.get(previewId);
    await job.breathe();
    const { batches, totals } = db.transaction(() => {
      for (const { source } of preview.files) {
        const importedAt = findImportedAt(db, source.sha256);
        if (importedAt !== undefined) {
          throw new Refusal('file.already-imported', { file: source.fileName, importedAt });
        }
      }
      if (preview.registerRevision !== registerRevision(db)) throw new Refusal('import.stale');
      const written = writeFiles(db, preview, clock(), (fileName, index) => {
        job.report({ phase: 'writing', done: index, total: preview.files.length, about: fileName });
      });
      if (written.taken === 0) throw new Refusal('import.nothing-to-take');
      return written;
    });
    previews.forget(previewId);
    tell('data.changed', { areas: ['people', 'imports', 'pairings', 'rosters', 'printing'] });
    return { batches, totals };
  });
}
