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
  /** Fresh for each launch: the program's own folder, the papers. */
  readonly folder: string;
}

export interface WatchedShouwang extends RunningShouwang {
  /** The kernel's record of every socket: socket-watch.ts reads it. */
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
 * Starts the built program on a new data file. `settings` are more variables of its surroundings, such as
 * `SHOUWANG_DATA_FILE`.
 */
export function launchShouwang(settings: Readonly<Record<string, string>> = {}): Promise<RunningShouwang> {
  return launch(newFolder(), { program: electronToRun().program, env: settings });
}

/** The same with every socket it touches on record, which takes about half as long again. */
export async function launchWatchedShouwang(): Promise<WatchedShouwang> {
  const folder = newFolder();
  const socketFile = path.join(folder, 'sockets.log');
  const running = await launch(folder, underSocketWatch(electronToRun().program, socketFile));
  return { ...running, socketFile };
}

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'shouwang-'));

async function launch(
  folder: string,
  { program, env }: { readonly program: string; readonly env: Readonly<Record<string, string>> },
): Promise<RunningShouwang> {
  const app = await _electron.launch({
    executablePath: program,
    args: [...electronToRun().args, `--user-data-dir=${path.join(folder, 'program')}`, '.'],
    cwd: projectFolder,
    env: { ...(process.env as Record<string, string>), ...env },
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
  return { app, window, complaints, folder };
}
