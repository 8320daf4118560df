import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, runtimeFolder } from '../setup/place.mjs';

const rememberedElectron = path.join(runtimeFolder, 'electron-path');
const asRoot = process.getuid?.() === 0;

export const electron =
  process.env.ELECTRON_EXEC_PATH ??
  (existsSync(rememberedElectron) ? readFileSync(rememberedElectron, 'utf8') : undefined);

/** Chromium's sandbox does not start as root; for everybody else it stays on. */
export const sandboxArguments = asRoot ? ['--no-sandbox'] : [];

const withoutScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const binaries = path.join(root, 'node_modules', '.bin');

/** Runs one command to its end and says how it went; `screen` puts a virtual one under it where none is. */
export function runStep(label, command, args, { screen = false, env = {} } = {}) {
  const started = Date.now();
  const [program, ...rest] = onScreen(screen, command, args);
  const run = spawnSync(program, rest, { ...inProject(env), stdio: 'inherit' });
  return told(label, started, run.status, run.signal ?? run.error?.message);
}

function onScreen(screen, command, args) {
  return screen && withoutScreen
    ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24', command, ...args]
    : [command, ...args];
}

/** One command beside others: what it says is kept together and printed at its end, so that lines do not mix. */
export function runBeside(label, command, args) {
  const started = Date.now();
  return new Promise((resolve) => {
    const run = spawn(command, args, { ...inProject({}), stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (piece) => said.push(piece));
    const end = (code, reason) => {
      process.stderr.write(Buffer.concat(said));
      resolve(told(label, started, code, reason));
    };
    run.once('error', (error) => end(null, error.message));
    run.once('close', end);
  });
}

function inProject(env) {
  return {
    cwd: root,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}`,
      ...(electron ? { ELECTRON_EXEC_PATH: electron } : {}),
      ...(asRoot ? { NO_SANDBOX: '1' } : {}),
      ...env,
    },
  };
}

function told(label, started, code, reason) {
  const passed = code === 0;
  const how = passed ? 'ok' : `failed (${code ?? reason})`;
  process.stderr.write(`[${label}] ${how} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return passed;
}
