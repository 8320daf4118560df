import { spawnSync } from 'node:child_process';
import { root } from './place.mjs';

/** Calls npm: the very one that runs this script where there is one. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  return cli
    ? spawnSync(node, [cli, ...args], { cwd: root, ...options })
    : spawnSync('npm', args, { cwd: root, shell: process.platform === 'win32', ...options });
}
