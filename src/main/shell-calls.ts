import { stat } from 'node:fs/promises';
import path from 'node:path';
import { app, shell, type BrowserWindow } from 'electron';
import type { CheckedInput, Output, ShellCallName } from '../shared/contract/contract.ts';
import type { JobProgress } from '../shared/contract/events.ts';
import type { BackendHost } from './backend-host.ts';
import { chooseFolder, chooseWorkbooks, defaultFolder } from './dialogs.ts';
import { openPress } from './print-pages.ts';
import { printToFolder } from './print-to-folder.ts';
import type { StoppableJobs } from './stoppable-jobs.ts';

export type ShellCalls = {
  readonly [Name in ShellCallName]: (
    input: CheckedInput<Name>,
    window: BrowserWindow,
  ) => Promise<Output<Name>>;
};

export interface ShellCallsOptions {
  readonly backend: BackendHost;
  readonly jobs: StoppableJobs;
  readonly dataFile: string;
  readonly onProgress: (progress: JobProgress) => void;
}

/** What the shell itself answers: dialogs, paper, the system's other programs. */
export function shellCalls({ backend, jobs, dataFile, onProgress }: ShellCallsOptions): ShellCalls {
  return {
    'shell.chooseWorkbooks': (_input, window) => chooseWorkbooks(window),
    'shell.chooseFolder': (_input, window) => chooseFolder(window),
    'shell.defaultFolder': () => Promise.resolve(defaultFolder()),
    'shell.printToFolder': (order) =>
      jobs.run(order.jobId, (isStopped) =>
        printToFolder({ backend, order, onProgress, isStopped, openPress }),
      ),
    'shell.openPath': async (input) => ({ opened: await openPath(input.path) }),
    'shell.about': () =>
      Promise.resolve({ version: app.getVersion(), dataFile, electron: process.versions.electron }),
  };
}

/** Opens folders and PDFs only: a page must not be able to start programs. */
async function openPath(target: string): Promise<boolean> {
  const found = await stat(target).catch(() => null);
  const openable = found?.isDirectory() || (found?.isFile() && path.extname(target).toLowerCase() === '.pdf');
  return openable === true && (await shell.openPath(path.resolve(target))) === '';
}
