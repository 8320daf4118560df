import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { nodeModules, root } from '../setup/place.mjs';

/** The door for problems from elsewhere: hands everything through, standard output included; returns the exit code. */
export function solve(...args) {
  const binaries = path.join(nodeModules, '.bin');
  const { status } = spawnSync('node', [path.join(root, 'scripts', 'solve.ts'), ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  return status ?? 1;
}
