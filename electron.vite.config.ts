import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { contract } from './src/shared/contract/contract.ts';

// Formats and targets are spelled out so that one build runs on Electron 45 and on the fallback, Electron 25
// (Node 18, Chromium 114): a CommonJS main process, a CommonJS preload as the sandbox demands.
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
} as const;

export default defineConfig({
  main: {
    build: {
      target: 'node18',
      externalizeDeps: true,
      sourcemap: true,
      rolldownOptions: { input: { 'main-process': 'src/main/main-process.ts' }, output: commonJs },
    },
  },
  preload: {
    // The bridge knows the names of the calls; the checkers behind them stay out of its bundle.
    define: { __CALL_NAMES__: JSON.stringify(Object.keys(contract)) },
    build: {
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: { input: { preload: 'src/preload/preload.ts' }, output: commonJs },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    html: { cspNonce: '__CSP_NONCE__' },
    build: { target: 'chrome114', minify: true, cssMinify: true, chunkSizeWarningLimit: 4000 },
  },
});
