import type { ImportPreview } from '../../src/shared/domain/import-preview.ts';
import type { OfficeBackend } from './office-backend.ts';

/** Imports files as the window does: preview, then accept. Returns what the preview showed. */
export async function importFiles(
  office: OfficeBackend,
  filePaths: string[],
  decisions: ImportPreview['decisions'] = {},
): Promise<ImportPreview> {
  const preview = await office.ask('imports.preview', { jobId: 'preview', filePaths, decisions });
  await office.ask('imports.accept', { jobId: 'accept', previewId: preview.previewId });
  return preview;
}
