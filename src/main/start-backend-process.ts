import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, utilityProcess } from 'electron';
import type { BackendProcess } from './backend-process-handle.ts';
import { startNodeChild } from './node-child.ts';

/** From this version on Electron's own Node can load the SQLite addon (N-API 10). */
const FIRST_CAPABLE_ELECTRON = 36;

/** Starts the backend: as a utility process, or, on an older Electron, as a child of the Node that came with the dependencies. */
export function startBackendProcess(env: NodeJS.ProcessEnv): BackendProcess {
  const module = unpacked(path.join(__dirname, '../backend/backend-process.mjs'));
  const electronMajor = Number(process.versions.electron.split('.')[0]);
  return electronMajor >= FIRST_CAPABLE_ELECTRON
    ? utility(module, env)
    : startNodeChild(findNode(), module, env);
}

function utility(module: string, env: NodeJS.ProcessEnv): BackendProcess {
  const child = utilityProcess.fork(module, [], { serviceName: 'shouwang-backend', stdio: 'inherit', env });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (handler) => child.on('message', handler),
    onExit: (handler) => child.once('exit', handler),
    kill: () => void child.kill(),
  };
}

function findNode(): string {
  const places = [
    process.env.SHOUWANG_NODE,
    path.join(process.resourcesPath, 'node', 'node'),
    path.join(app.getAppPath(), 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node'),
  ];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined) {
    throw new Error('There is no Node 24 for the backend. Maybe: npm ci, or set SHOUWANG_NODE to one.');
  }
  return found;
}

/** Plain Node cannot read the packed archive; what it needs is unpacked beside it. */
function unpacked(file: string): string {
  return file.replace(`app.asar${path.sep}`, `app.asar.unpacked${path.sep}`);
}
