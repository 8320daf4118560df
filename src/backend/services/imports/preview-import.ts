import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { ImportPreview } from '../../../shared/domain/import-preview.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { Office } from '../office.ts';
import { makePreview } from './make-preview.ts';
import type { ChosenFile, ImportSource, UnreadFile } from './open-previews.ts';

/** A register of a whole county is far smaller; more is a mistake, and would fill the memory. */
const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

/** Shows what importing these files would do. A file that cannot be read is listed, the others go on. */
export async function previewImport(
  office: Office,
  { jobId, filePaths, decisions }: CheckedInput<'imports.preview'>,
): Promise<ImportPreview> {
  return office.jobs.run(jobId, async (job) => {
    const files: ChosenFile[] = [];
    const unread: UnreadFile[] = [];
    for (const filePath of filePaths) {
      const fileName = path.basename(filePath);
      try {
        files.push({ source: importSource(fileName, await readBytes(filePath, fileName)) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        unread.push({ fileName, code: error.code, facts: error.facts, layouts: [], chosen: null });
      }
    }
    return makePreview(office, job, { files, unread, decisions, rowDecisions: {} });
  });
}

export function importSource(fileName: string, bytes: Uint8Array): ImportSource {
  return { fileName, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function readBytes(filePath: string, fileName: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(filePath);
    if (size > LARGEST_FILE_BYTES) throw new Refusal('file.too-large', { file: fileName });
    return await readFile(filePath);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Gone, a folder, a drive pulled out, held by another program: for the clerk, it cannot be found or opened.
    throw new Refusal('file.not-found', { file: fileName });
  }
}
