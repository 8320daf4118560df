import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/place.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { runStep } from './run-step.mjs';
import { unitOutcome, windowOutcome } from './test-reports.mjs';

const reports = path.join(root, 'test-results');
const unitReport = path.join(reports, 'unit.json');
const windowReport = path.join(reports, 'e2e.json');

/** Everything this project promises. The last line is the sum that automation reads. */
export async function test() {
  for (const report of [unitReport, windowReport]) rmSync(report, { force: true });
  const walls = await check();
  // The build comes before the tests: some of them run the built backend.
  const built = build();
  walls.push({ label: 'build', passed: built });
  const windowsEnded = built && runStep('end to end', 'playwright', ['test'], { screen: true });
  const unitEnded = runStep('unit and journeys', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  const unit = unitOutcome(unitReport);
  const window = windowOutcome(windowReport);
  const brokenWalls = walls.filter(({ passed }) => !passed);
  const passed = walls.length - brokenWalls.length + unit.passed + window.passed;
  const failed = brokenWalls.length + unit.failed + window.failed;
  const whole = windowsEnded && unitEnded && failed === 0;
  // What failed is said once more where it is looked for: at the end.
  const failures = [
    ...brokenWalls.map(({ label }) => `failed: ${label}`),
    ...window.failures,
    ...unit.failures,
  ];
  for (const failure of failures) process.stdout.write(`\n${failure}\n`);
  // A step that failed without a failing test of its own (a crash, an unhandled error) still counts.
  process.stdout.write(
    `\nchecks ${walls.length - brokenWalls.length}/${walls.length}` +
      ` · unit and journeys ${unit.passed}/${unit.passed + unit.failed}` +
      ` · end to end ${window.passed}/${window.passed + window.failed}\n` +
      `${passed} passed, ${whole ? 0 : Math.max(failed, 1)} failed\n`,
  );
  return whole;
}
