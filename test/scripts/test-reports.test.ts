import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { unitOutcome, windowOutcome } from '../../scripts/steps/test-reports.mjs';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

function aReport(content: unknown): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('unit tests: what failed, was skipped or did not load counts as failed and is named with its error', () => {
  const outcome = unitOutcome(
    aReport({
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'good', status: 'passed' },
            {
              fullName: 'bad',
              status: 'failed',
              failureMessages: ['expected \u001b[32m1\u001b[39m\n\nto be 2'],
            },
            { fullName: 'left out', status: 'skipped' },
          ],
        },
        { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      ],
    }),
  ) as Outcome;
  expect(outcome).toEqual({
    passed: 1,
    failed: 3,
    failures: [
      'failed: a.test.ts › bad\n    expected 1\n    to be 2',
      'skipped: a.test.ts › left out',
      'not loaded: b.test.ts\n    no such module',
    ],
  });
});

test('tests in the window: a step that was not reached counts as failed, as does one that failed once', () => {
  const step = (title: string, status: string, errors: readonly { message: string }[] = []) => ({
    file: 'a.spec.ts',
    title,
    tests: [{ status, results: errors.length > 0 ? [{ errors }] : [] }],
  });
  const outcome = windowOutcome(
    aReport({
      stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 },
      errors: [{ message: 'a worker ended' }],
      suites: [
        {
          specs: [step('good', 'expected'), step('bad', 'unexpected', [{ message: 'not seen' }])],
          suites: [{ specs: [step('flaky', 'flaky', [{ message: 'seen late' }]), step('after', 'skipped')] }],
        },
      ],
    }),
  ) as Outcome;
  expect(outcome).toEqual({
    passed: 1,
    failed: 4,
    failures: [
      'failed: a.spec.ts › bad\n    not seen',
      'failed: a.spec.ts › flaky\n    seen late',
      'not run: a.spec.ts › after',
      'failed: outside of the tests\n    a worker ended',
    ],
  });
});

test.each([unitOutcome, windowOutcome])('a run that left no report has failed', (outcome) => {
  expect(outcome(path.join(tmpdir(), 'no such report.json'))).toMatchObject({ passed: 0, failed: 1 });
});
