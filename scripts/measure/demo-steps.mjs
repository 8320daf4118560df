import { spawnSync } from 'node:child_process';
import { root } from '../setup/place.mjs';
import { electron, sandboxArguments } from '../steps/run-step.mjs';

/** Runs the demonstration into the folder and returns the seconds of its steps by name. */
export function measureDemoSteps(folder) {
  const run = spawnSync(electron, [...sandboxArguments, '.', '--demo', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`the demonstration failed: ${run.stdout.trim().split('\n').at(-1)}`);
  const steps = [...run.stdout.matchAll(/^(\w[\w ]+): (\d+\.\d) s$/gm)];
  return new Map(steps.map(([, name, seconds]) => [name, Number(seconds)]));
}
