import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** The backend process and the solver's thread: one build for the utility process and for the plain Node child. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'out/backend',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        'backend-process': 'src/backend/backend-process.ts',
        'solver-worker': 'src/backend/planning/solver-worker.ts',
      },
      external: ['better-sqlite3', 'highs', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
});
