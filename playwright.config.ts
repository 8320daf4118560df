import { defineConfig } from '@playwright/test';

/** Few tests, on the built program in its real window: files two at a time, the steps of a file one after the other. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  // A window mostly waits for its user; the smallest machine has two cores. Every launch has a folder of its own.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // A limit against hanging, not a measure of speed.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
