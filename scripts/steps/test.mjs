import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/place.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { runStep } from './run-step.mjs';

const reports = path.join(root, 'test-results');
const unitReport = path.join(reports, 'unit.json');
const windowReport = path.join(reports, 'e2e.json');

/** Everything this project promises. The last line is the sum that automation reads. */
export async function test() {
  for (const report of [unitReport, windowReport]) rmSync(report, { force: true });
  const walls = await check();
  // The build comes before the tests: some of them run the built backend.
  const built = build();
  const windowsEnded = built && runStep('end to end', 'playwright', ['test'], { screen: true });
  const unitEnded = runStep('unit and journeys', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  const steps = [...walls, built, windowsEnded, unitEnded];
  const unit = vitestCounts(unitReport);
  const window = built ? playwrightCounts(windowReport) : { passed: 0, failed: 1 };
  const wallsPassed = [...walls, built].filter(Boolean).length;
  const passed = wallsPassed + unit.passed + window.passed;
  const failed = walls.length + 1 - wallsPassed + unit.failed + window.failed;
  const whole = steps.every(Boolean) && failed === 0;
  // A step that failed without a failing test of its own (a crash, an unhandled error) still counts.
  process.stdout.write(
    `\nchecks ${wallsPassed}/${walls.length + 1} · unit and journeys ${unit.passed}/${unit.passed + unit.failed}` +
      ` · end to end ${window.passed}/${window.passed + window.failed}\n` +
      `${passed} passed, ${whole ? 0 : Math.max(failed, 1)} failed\n`,
  );
  return whole;
}

function vitestCounts(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const filesThatDidNotLoad = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + filesThatDidNotLoad,
  };
}

function playwrightCounts(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  // A skipped test has proved nothing; a flaky one has failed once.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}
