import { mkdirSync, copyFileSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { nodeModules, root } from '../setup/place.mjs';
import { runStep } from './run-step.mjs';

/** Everything under out/: window and shell, backend and solver thread, fonts. False when a part failed. */
export function build() {
  copyFonts();
  return (
    runStep('build window', 'electron-vite', ['build', '--logLevel', 'warn']) &&
    runStep('build backend', 'vite', ['build', '-c', 'vite.backend.config.ts', '--logLevel', 'warn'])
  );
}

const FONTS = [
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
];

/** The fonts of paper and window: 31 MB that come with packages instead of lying in the repository. */
export function copyFonts() {
  const source = path.join(nodeModules, '@expo-google-fonts');
  const target = path.join(root, 'out', 'fonts');
  mkdirSync(target, { recursive: true });
  for (const font of FONTS)
    copyWhenDifferent(path.join(source, font), path.join(target, path.basename(font)));
  copyWhenDifferent(path.join(root, 'resources', 'fonts', 'LICENSE_FONT'), path.join(target, 'LICENSE_FONT'));
}

function copyWhenDifferent(from, to) {
  if (existsSync(to) && statSync(to).size === statSync(from).size) return;
  copyFileSync(from, to);
}
