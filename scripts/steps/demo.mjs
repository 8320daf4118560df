import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/place.mjs';
import { electron, runStep, sandboxArguments } from './run-step.mjs';

const folder = path.join(root, 'out', 'demo');

/** The whole journey without a person: a fresh data file, the papers in out/demo. */
export function demo() {
  rmSync(folder, { recursive: true, force: true });
  return runStep('demo', electron, [...sandboxArguments, '.', '--demo', folder], { screen: true });
}
