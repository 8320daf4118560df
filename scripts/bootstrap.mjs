// Sets a fresh clone up by itself: dependencies, an Electron, system packages. Runs before every npm command.
// It runs on the system's Node (20 or newer) before node_modules exists: built-ins only.
import path from 'node:path';
import { installDependencies } from './setup/dependencies.mjs';
import { findElectron } from './setup/electron-runtime.mjs';
import { root, say } from './setup/place.mjs';
import { provideSystemPackages } from './setup/system-packages.mjs';

const started = Date.now();
try {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20)
    throw new Error(`Node ${process.versions.node} is too old: install Node 20 or newer from nodejs.org.`);
  installDependencies();
  // The checks alone need neither a window nor a screen.
  if (!process.argv.includes('--no-runtime')) {
    const electron = findElectron();
    provideSystemPackages(electron, { forTest: process.argv.includes('--test') });
    const seconds = (Date.now() - started) / 1000;
    if (seconds > 2) say(`ready in ${seconds.toFixed(1)} s (${path.relative(root, electron)})`);
  }
} catch (error) {
  say(`cannot go on: ${error.message}`);
  process.exit(1);
}
