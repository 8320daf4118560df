import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { nodeModules, root, say } from './place.mjs';

/** Installs exactly what the lockfile says, once for each lockfile. */
export function installDependencies() {
  const stamp = path.join(nodeModules, '.bootstrap');
  const lockfile = readFileSync(path.join(root, 'package-lock.json'));
  const wanted = `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform}-${process.arch}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('installing dependencies (npm ci)');
  const run = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  if (run.status !== 0) {
    throw new Error(
      'npm ci could not install the dependencies: check that the npm registry can be reached (npm ping), then run the command again.',
    );
  }
  writeFileSync(stamp, wanted);
}
