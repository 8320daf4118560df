import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runtimeFolder } from '../setup/place.mjs';
import { runBeside } from './run-step.mjs';

/** As many walls at a time as the smallest machine has cores. */
const LANES = 2;

const notes = path.join(runtimeFolder, 'typecheck');

/** A program that is not checked at once with another, as each has another surrounding: no window, no Node, … */
const types = (project) => ({
  label: `types ${project}`,
  // The native compiler (docs/decisions/0073-native-type-checks.md).
  command: 'node',
  args: [
    'node_modules/typescript-native/bin/tsc',
    '-p',
    project,
    '--incremental',
    '--tsBuildInfoFile',
    path.join(notes, `${project}.tsbuildinfo`),
  ],
});

/** The longest first, so that both lanes end at about the same time. */
const WALLS = [
  {
    label: 'lint',
    command: 'eslint',
    args: ['.', '--max-warnings', '0', '--cache', '--cache-location', path.join(runtimeFolder, 'eslint')],
  },
  // What a linter can only say who knows the types (docs/decisions/0075-oxlint.md).
  { label: 'lint types', command: 'oxlint', args: [] },
  { label: 'format', command: 'prettier', args: ['.', '--check', '--log-level', 'warn'] },
  types('tsconfig.json'),
  types('tsconfig.renderer.json'),
  types('tsconfig.backend.json'),
  types('tsconfig.pure.json'),
  types('tsconfig.shell.json'),
  { label: 'unused', command: 'knip', args: ['--no-progress'] },
  { label: 'boundaries', command: 'depcruise', args: ['src', 'test', '--config', '.dependency-cruiser.cjs'] },
];

/** The walls, each by its own tool. All of them run, so that one look shows everything; resolves to how each ended. */
export async function check() {
  mkdirSync(notes, { recursive: true });
  const waiting = [...WALLS];
  const walls = [];
  const lane = async () => {
    for (let wall = waiting.shift(); wall !== undefined; wall = waiting.shift()) {
      walls.push({ label: wall.label, passed: await runBeside(wall.label, wall.command, wall.args) });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return walls;
}
