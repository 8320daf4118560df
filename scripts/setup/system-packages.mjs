import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { say } from './place.mjs';

const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6'];

const has = (command) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));

/**
 * On Linux: what Electron, printing and the tests need of the system, as Debian packages. Root gets them
 * installed; anybody else is told the command, and stopped only where nothing would run.
 */
export function provideSystemPackages(electron, { forTest }) {
  if (process.platform !== 'linux') return;
  const { packages, nothingRuns } = missingPackages(electron, forTest);
  if (packages.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() === 0 && has('apt-get')) return install(packages, command);
  const sentence = `this system lacks ${packages.join(', ')}: run  sudo ${command}  and start again.`;
  if (nothingRuns || forTest) throw new Error(sentence);
  say(sentence);
}

function missingPackages(electron, forTest) {
  const wanted = new Set();
  const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const unresolved = /=> not found/.test(spawnSync('ldd', [electron], { encoding: 'utf8' }).stdout ?? '');
  if (unresolved) for (const library of LIBRARIES) wanted.add(library);
  const virtualScreen = forTest || !display;
  if (virtualScreen && !(has('xvfb-run') && has('Xvfb'))) wanted.add('xvfb');
  if (virtualScreen && !has('xauth')) wanted.add('xauth');
  if (!chineseFontInstalled()) wanted.add('fontconfig').add('fonts-noto-cjk');
  if (forTest && !has('pdftotext')) wanted.add('poppler-utils');
  if (forTest && !has('strace')) wanted.add('strace');
  return { packages: [...wanted], nothingRuns: unresolved || (!display && wanted.has('xvfb')) };
}

function chineseFontInstalled() {
  if (!has('fc-list')) return false;
  return Boolean(spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' }).stdout?.trim());
}

function install(packages, command) {
  say(`installing system packages: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env }).status === 0;
  const attempt = () => apt('install', '-y', '--no-install-recommends', ...packages);
  if (attempt()) return;
  apt('update');
  if (!attempt())
    throw new Error(`the system packages could not be installed: run  ${command}  by hand to see why.`);
}
