import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/errors/refusal.ts';

/** Refused where the name does not end as what is written into it. */
export function refuseOtherExtension(filePath: string, extension: string): void {
  if (path.extname(filePath).toLowerCase() !== extension) {
    throw new Refusal('exports.wrong-extension', { extension });
  }
}

/** Writes a file whole or not at all; refused where it is held by another program or the disk is full. */
export async function writeWholeFile(filePath: string, bytes: Uint8Array): Promise<void> {
  const part = path.join(path.dirname(filePath), `.${path.basename(filePath)}.part`);
  try {
    await writeFile(part, bytes);
    await rename(part, filePath);
  } catch {
    await rm(part, { force: true }).catch(() => undefined);
    throw new Refusal('exports.file-unwritable', { file: path.basename(filePath) });
  }
}
