import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { ImportPreview } from '../../../shared/domain/import-preview.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { Office } from '../office.ts';
import { makePreview } from './make-preview.ts';
import { type ChosenFile, chosenFiles, type GivenLayout } from './open-previews.ts';

/** Rehearses once more with these sheets of one file understood as the clerk says; the others stay as they were. */
export async function setLayout(
  office: Office,
  { jobId, previewId, of, fileIndex, sheets }: CheckedInput<'imports.setLayout'>,
): Promise<ImportPreview> {
  const preview = office.previews.get(previewId);
  const meant = of === 'files' ? preview.files[fileIndex] : preview.unread[fileIndex]?.chosen;
  if (!meant) throw new Refusal('import.preview-gone');
  const { files, unread, isDemo } = chosenFiles(preview);
  return office.jobs.run(jobId, (job) =>
    makePreview(office, job, {
      files: files.map((file) => (file.source === meant.source ? withSheets(file, sheets) : file)),
      unread,
      isDemo,
      decisions: preview.decisions,
      rowDecisions: preview.rowDecisions,
    }),
  );
}

function withSheets(file: ChosenFile, sheets: readonly GivenLayout[]): ChosenFile {
  const names = new Set(sheets.map(({ sheet }) => sheet));
  const before = file.layouts?.filter(({ sheet }) => !names.has(sheet)) ?? [];
  return { source: file.source, layouts: [...before, ...sheets] };
}
