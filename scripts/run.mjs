// node scripts/run.mjs <command>: what stands behind the npm commands, after set-up, under Node 24.
import { build } from './steps/build.mjs';
import { check } from './steps/check.mjs';
import { demo } from './steps/demo.mjs';
import { measure } from './steps/measure.mjs';
import { electron, runStep, sandboxArguments } from './steps/run-step.mjs';
import { solve } from './steps/solve.mjs';
import { test } from './steps/test.mjs';
import { verifyLedger } from './steps/verify-ledger.mjs';

const [command, ...rest] = process.argv.slice(2);

const commands = {
  start: () => build() && runStep('app', electron, [...sandboxArguments, '.', ...rest], { screen: true }),
  dev: () => build() && runStep('dev', 'electron-vite', ['dev', '--watch', '--', ...rest], { screen: true }),
  build,
  check: async () => (await check()).every(({ passed }) => passed),
  test,
  'test:unit': () => runStep('unit and journeys', 'vitest', ['run', ...rest]),
  'test:e2e': () => build() && runStep('end to end', 'playwright', ['test', ...rest], { screen: true }),
  demo: () => build() && demo(),
  measure: () => measure(...rest),
  solve: () => solve(...rest),
  'verify-ledger': () => verifyLedger(...rest),
};

if (!Object.hasOwn(commands, command)) {
  process.stderr.write(`usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}\n`);
  process.exit(2);
}
const result = await commands[command]();
process.exit(typeof result === 'number' ? result : result ? 0 : 1);
