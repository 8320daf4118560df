import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { underSocketWatch } from './socket-watch.ts';

export const projectFolder = path.resolve(import.meta.dirname, '../../..');

export interface RunningShouwang {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** What the page complained of: errors, and refusals by the content security policy. Must stay empty. */
  readonly complaints: string[];
  /** Fresh for each launch: the program's own folder, the papers, the record of the sockets. */
  readonly folder: string;
  readonly socketFile: string;
}

/** The Electron that set-up found, and what it needs as root. */
export function electronToRun(): { program: string; args: string[] } {
  const program = process.env.ELECTRON_EXEC_PATH;
  if (program === undefined)
    throw new Error('ELECTRON_EXEC_PATH is not set. Maybe: npm run test:e2e instead of playwright.');
  return { program, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

/**
 * Starts the built program on a new data file, with every socket it touches on record. `settings` are more variables of
 * its surroundings, such as `SHOUWANG_DATA_FILE`.
 */
export async function launchShouwang(
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningShouwang> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shouwang-'));
  const socketFile = path.join(folder, 'sockets.log');
  const electron = electronToRun();
  const watched = underSocketWatch(electron.program, socketFile);
  const app = await _electron.launch({
    executablePath: watched.program,
    args: [...electron.args, `--user-data-dir=${path.join(folder, 'program')}`, '.'],
    cwd: projectFolder,
    env: { ...(process.env as Record<string, string>), ...watched.env, ...settings },
  });
  const window = await app.firstWindow();
  const complaints: string[] = [];
  window.on('pageerror', (error) => complaints.push(`pageerror: ${error.message}`));
  window.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`);
  });
  // Anything said before we listened is said again.
  await window.reload();
  return { app, window, complaints, folder, socketFile };
}
