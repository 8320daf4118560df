import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Two worlds: plain Node with the real SQLite, and a simulated window for components. */
export default defineConfig({
  test: {
    // Most tests wait for nobody, and the smallest machine has two cores; by itself it would leave one of them idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/renderer/**', 'test/e2e/**'],
          pool: 'forks',
          // Nothing is mocked and modules hold no state, so files may share what they loaded: ten times faster.
          isolate: false,
          globalSetup: ['test/set-up/bundle-solver-worker.ts', 'test/set-up/remove-kept-files.ts'],
          // A limit against hanging, not a measure of speed.
          testTimeout: 240_000,
          hookTimeout: 90_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'ui',
          environment: 'happy-dom',
          isolate: false,
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/renderer/set-up.ts'],
          // A limit against hanging, not a measure of speed.
          testTimeout: 240_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
