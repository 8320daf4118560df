import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../shared/errors/refusal.ts';

/** Makes the folder where needed and proves that files can be written there, before anything is printed. */
export async function preparePapersFolder(folder: string): Promise<void> {
  const probe = path.join(folder, `.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch {
    throw new Refusal('printing.folder-unwritable', { folder });
  }
}

/** Writes a paper whole or not at all: a reader never meets half a PDF. */
export async function writePaper(folder: string, fileName: string, pdf: Uint8Array): Promise<string> {
  const filePath = path.join(folder, fileName);
  const part = path.join(folder, `.${fileName}.part`);
  try {
    await writeFile(part, pdf);
    await rename(part, filePath);
  } catch {
    await rm(part, { force: true }).catch(() => undefined);
    throw new Refusal('printing.folder-unwritable', { folder, file: fileName });
  }
  return filePath;
}
