import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import { findImportedAt, tieBatches } from '../../db/stores/import-batches-store.ts';
import { bumpRegisterRevision, registerRevision } from '../../db/stores/register-state-store.ts';
import type { Job } from '../jobs/jobs.ts';
import type { Office } from '../office.ts';
import { furnishDemo } from './furnish-demo.ts';
import type { OpenPreview } from './open-previews.ts';
import { rememberLayouts } from './remember-layouts.ts';
import { writeFiles } from './write-files.ts';

/**
 * Does what the preview showed: all files in one transaction and one change set, which can be taken back as a whole.
 * Refused when the registers changed since.
 */
export async function acceptImport(
  office: Office,
  { jobId, previewId }: CheckedInput<'imports.accept'>,
): Promise<Output<'imports.accept'>> {
  const { db, tell, jobs, previews } = office;
  return jobs.run(jobId, async (job) => {
    const preview = previews.get(previewId);
    await job.breathe();
    const written = db.transaction(() => {
      refuseOutdated(office, preview);
      return writeAsOneChange(office, job, preview);
    });
    previews.forget(previewId);
    tell('data.changed', {
      areas: ['people', 'places', 'calendar', 'imports', 'changes', 'pairings', 'rosters', 'printing'],
    });
    return written;
  });
}

function refuseOutdated({ db }: Office, preview: OpenPreview): void {
  for (const { source } of preview.files) {
    const importedAt = findImportedAt(db, source.sha256);
    if (importedAt !== undefined) {
      throw new Refusal('file.already-imported', { file: source.fileName, importedAt });
    }
  }
  if (preview.registerRevision !== registerRevision(db)) throw new Refusal('import.stale');
}

function writeAsOneChange({ db, clock }: Office, job: Job, preview: OpenPreview): Output<'imports.accept'> {
  const { files } = preview;
  const about = { files: files.length, fileName: files[0]?.source.fileName ?? '' };
  return recordChange(db, { changedAt: clock().now, kind: 'import', about }, (changeSetId) => {
    const { batches, totals, taken } = writeFiles(db, preview, clock(), {
      tellRows: false,
      onFile: (fileName, index) => {
        job.report({ phase: 'writing', done: index, total: files.length, about: fileName });
      },
    });
    if (preview.isDemo) furnishDemo(db, clock().today);
    if (taken === 0) throw new Refusal('import.nothing-to-take');
    tieBatches(
      db,
      batches.map((batch) => batch.id),
      changeSetId,
    );
    rememberLayouts(db, files, clock().now);
    bumpRegisterRevision(db);
    return { batches: batches.map((batch) => ({ ...batch, changeSetId })), totals };
  });
}
