import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** How the folders begin in which the processes of one run keep data files; `runId` is the process that started them. */
export const keptFolderPrefix = (runId: number): string =>
  path.join(tmpdir(), `shouwang-kept-${String(runId)}-`);

/** After all tests: their processes are ended without a chance to tidy up. */
export function teardown(): void {
  const { dir, base } = path.parse(keptFolderPrefix(process.pid));
  for (const name of readdirSync(dir)) {
    if (name.startsWith(base)) rmSync(path.join(dir, name), { recursive: true, force: true });
  }
}
