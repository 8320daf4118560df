import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { nodeModules, root } from '../setup/place.mjs';

/** Reads the ledger of a data file anew; hands standard output through and returns the exit code. */
export function verifyLedger(...args) {
  const binaries = path.join(nodeModules, '.bin');
  const { status } = spawnSync('node', [path.join(root, 'scripts', 'verify-ledger.ts'), ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  return status ?? 1;
}
