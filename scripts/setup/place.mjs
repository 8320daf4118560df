import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const nodeModules = path.join(root, 'node_modules');
/** What set-up finds out or fetches; delete the folder to have everything tried again. */
export const runtimeFolder = path.join(root, '.runtime');

export const say = (sentence) => process.stderr.write(`[set-up] ${sentence}\n`);
