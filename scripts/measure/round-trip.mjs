import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { root } from '../setup/place.mjs';
import { electron, sandboxArguments } from '../steps/run-step.mjs';
import { median } from './median.mjs';

const CALLS = 200;

/** Median milliseconds of a call from the window to the backend and back; `dataFile` is one that is filled. */
export async function measureRoundTrip(dataFile) {
  const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
  const app = await _electron.launch({
    executablePath: electron,
    args: [...sandboxArguments, `--user-data-dir=${folder}`, `--data-file=${dataFile}`, '.'],
    cwd: root,
  });
  try {
    const window = await app.firstWindow();
    const timesOf = (name, input) => window.evaluate(timeCalls, { name, input, count: CALLS });
    return {
      smallestMs: median(await timesOf('jobs.stop', { jobId: 'none' })),
      overviewMs: median(await timesOf('overview.get', {})),
    };
  } finally {
    await app.close();
  }
}

/** Runs inside the page. */
async function timeCalls({ name, input, count }) {
  const times = [];
  for (let call = 0; call < count; call += 1) {
    const started = performance.now();
    const answer = await globalThis.shouwang.call(name, input);
    times.push(performance.now() - started);
    if (!answer.ok) throw new Error(`${name} was not answered`);
  }
  return times;
}
