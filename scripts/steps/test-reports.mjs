import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** As many lines of an error as say what was expected and what came. */
const ERROR_LINES = 12;

const NOT_THERE = { passed: 0, failed: 1, failures: ['no report: it ended before its first test'] };

/** What vitest's report says: how many passed and failed, and each failure with its first lines. */
export function unitOutcome(report) {
  if (!existsSync(report)) return NOT_THERE;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const notLoaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, status, failureMessages }) =>
        told(`${name} › ${fullName}`, status, failureMessages?.[0]),
      ),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + notLoaded.length,
    failures: [...failures, ...notLoaded.map(({ name, message }) => told(name, 'not loaded', message))],
  };
}

/** The same of playwright's. A skipped test has proved nothing; a flaky one has failed once. */
export function windowOutcome(report) {
  if (!existsSync(report)) return NOT_THERE;
  const { stats, errors, suites } = JSON.parse(readFileSync(report, 'utf8'));
  const failures = suites
    .flatMap(specsIn)
    .filter(({ tests }) => tests.some(({ status }) => status !== 'expected'))
    .map(({ file, title, tests }) => {
      const [error] = tests.flatMap(({ results }) => results).flatMap((result) => result.errors);
      return told(`${file} › ${title}`, error ? 'failed' : 'not run', error?.message);
    });
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    failures: [...failures, ...errors.map(({ message }) => told('outside of the tests', 'failed', message))],
  };
}

const specsIn = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsIn)];

function told(where, how, message = '') {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, ERROR_LINES);
  return [
    `${how}: ${where}`,
    ...lines.filter((line) => line.trim() !== '').map((line) => `    ${line}`),
  ].join('\n');
}
