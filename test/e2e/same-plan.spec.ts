import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { solvePairingText } from '../../src/solver/door/solve-pairing-text.ts';
import { launchShouwang, projectFolder } from './harness/launch-shouwang.ts';

const needsNoOtherEngine = (): never => {
  throw new Error('This problem is a plain flow.');
};

/** The door as one script that can be run where there are no modules. */
async function doorAsScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    root: projectFolder,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/solver/door/solve-pairing-text.ts', formats: ['iife'], name: 'door' },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error('The door was not bundled.');
  return code;
}

test('a problem file gets the same plan byte for byte in the app as under Node', async () => {
  const problem = readFileSync(path.join(projectFolder, 'test/problems/township-of-120.json'), 'utf8');
  const underNode = solvePairingText(problem, needsNoOtherEngine);
  const code = await doorAsScript();

  const running = await launchShouwang();
  const inTheApp = await running.app.evaluate(
    (_electron, given) => {
      const solve = (0, eval)(`${given.code}\n;door.solvePairingText ?? door`) as (
        problem: string,
        getMipEngine: () => never,
      ) => string;
      const plan = solve(given.problem, () => {
        throw new Error('This problem is a plain flow.');
      });
      return { plan, engine: process.versions.v8, electron: process.versions['electron'] };
    },
    { code, problem },
  );
  await running.app.close();

  expect(inTheApp.electron).toBeDefined();
  expect(inTheApp.plan).toContain('"status": "proven-best"');
  expect(inTheApp.plan).toBe(underNode);
});
