import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runtimeFolder } from '../setup/place.mjs';
import { runStep } from './run-step.mjs';

const PROJECTS = [
  'tsconfig.pure.json',
  'tsconfig.backend.json',
  'tsconfig.shell.json',
  'tsconfig.renderer.json',
  'tsconfig.json',
];

/** The walls, each by its own tool. All of them run, so that one look shows everything; returns what passed. */
export function check() {
  const notes = path.join(runtimeFolder, 'typecheck');
  mkdirSync(notes, { recursive: true });
  const typecheck = PROJECTS.map((project) => {
    const remembered = path.join(notes, `${project}.tsbuildinfo`);
    const args = ['-p', project, '--incremental', '--tsBuildInfoFile', remembered];
    return runStep(`types ${project}`, 'tsc', args);
  });
  return [
    ...typecheck,
    runStep('boundaries', 'depcruise', ['src', 'test', '--config', '.dependency-cruiser.cjs']),
    runStep('lint', 'eslint', [
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      path.join(runtimeFolder, 'eslint'),
    ]),
    runStep('format', 'prettier', ['.', '--check', '--log-level', 'warn']),
    runStep('unused', 'knip', ['--no-progress']),
  ];
}
