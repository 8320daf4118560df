import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../setup/place.mjs';
import { electron, sandboxArguments } from '../steps/run-step.mjs';
import { median } from './median.mjs';

const ROUNDS = 5;

/** Milliseconds from the start of the process until the window is shown: ours and a bare one's, turn by turn. */
export async function measureFirstPaint() {
  const bare = [];
  const ours = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await bareWindow());
    ours.push(await ourWindow());
  }
  return { bareMs: median(bare), oursMs: median(ours) };
}

function bareWindow() {
  const folder = path.join(root, 'scripts', 'measure', 'bare-window');
  const args = [...sandboxArguments, `--user-data-dir=${freshFolder()}`, folder];
  return new Promise((resolve, reject) => {
    const child = spawn(electron, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (bytes) => (output += bytes));
    child.once('exit', () => {
      const shown = /window shown (\d+)/.exec(output);
      if (shown) resolve(Number(shown[1]));
      else reject(new Error('the bare window did not appear'));
    });
  });
}

async function ourWindow() {
  const folder = freshFolder();
  const logFile = path.join(folder, 'logs', 'shell.log');
  const child = spawn(electron, [...sandboxArguments, `--user-data-dir=${folder}`, '.'], {
    cwd: root,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    for (let waited = 0; waited < 30_000; waited += 50) {
      const shown = existsSync(logFile)
        ? /window shown \{"ms":(\d+)\}/.exec(readFileSync(logFile, 'utf8'))
        : null;
      if (shown) return Number(shown[1]);
      await pause(50);
    }
    throw new Error('our window did not appear within 30 s');
  } finally {
    child.kill();
    await ended;
  }
}

const freshFolder = () => mkdtempSync(path.join(tmpdir(), 'measure-'));
