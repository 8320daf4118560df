import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fallbackElectron } from './fallback-electron.mjs';
import { nodeModules, root, runtimeFolder, say } from './place.mjs';

const packageFolder = path.join(nodeModules, 'electron');

/** Path of the Electron to run: the one given, else the official one, else the fallback. Remembered for the other scripts. */
export function findElectron() {
  const executable = process.env.ELECTRON_EXEC_PATH ?? officialOnce() ?? fallbackElectron();
  if (!executable) {
    throw new Error(
      'no Electron for this platform could be downloaded: set ELECTRON_MIRROR to a mirror, or ELECTRON_EXEC_PATH to an Electron that is already on this machine.',
    );
  }
  if (!existsSync(executable))
    throw new Error(`there is no Electron at ${executable}: correct or unset ELECTRON_EXEC_PATH.`);
  mkdirSync(runtimeFolder, { recursive: true });
  writeFileSync(path.join(runtimeFolder, 'electron-path'), executable);
  return executable;
}

/** A failed download is remembered for its version, so that every later start is quick. */
function officialOnce() {
  const remembered = path.join(runtimeFolder, 'official-unavailable');
  const version = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;
  if (installed()) return installed();
  if (existsSync(remembered) && readFileSync(remembered, 'utf8') === version) return undefined;
  download();
  if (installed()) return installed();
  mkdirSync(runtimeFolder, { recursive: true });
  writeFileSync(remembered, version);
  return undefined;
}

function installed() {
  const pointer = path.join(packageFolder, 'path.txt');
  const executable = existsSync(pointer)
    ? path.join(packageFolder, 'dist', readFileSync(pointer, 'utf8'))
    : '';
  return executable && existsSync(executable) ? executable : undefined;
}

function download() {
  say('fetching the official Electron');
  const projectNode = path.join(nodeModules, '.bin', 'node');
  const node = existsSync(projectNode) ? projectNode : process.execPath;
  const run = spawnSync(node, [path.join(packageFolder, 'install.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
  });
  if (run.status === 0) return;
  const known =
    /(ENOTFOUND|ECONNREFUSED|ETIMEDOUT|ECONNRESET|EAI_AGAIN|HTTPError[^\n]*|status code \d+|fetch failed)[^\n]{0,60}/;
  say(
    `the official Electron is not to be had here (${String(run.stderr).match(known)?.[0] ?? 'download failed'})`,
  );
}
