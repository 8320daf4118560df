import path from 'node:path';
import { app, shell, type BrowserWindow } from 'electron';
import type { CheckedInput, Output, ShellCallName } from '../shared/contract/contract.ts';
import type { JobProgress } from '../shared/contract/events.ts';
import type { BackendHost } from './backend-host.ts';
import { chooseFolder, chooseSaveFile, chooseWorkbooks, defaultFolder } from './dialogs.ts';
import { openableFiles } from './openable-files.ts';
import { openPreview } from './preview-paper.ts';
import { printOnPrinter } from './print-on-printer.ts';
import { openPress } from './print-pages.ts';
import { printRegisters } from './print-registers.ts';
import { printSheet } from './print-sheet.ts';
import { printToFolder } from './print-to-folder.ts';
import { listPrinters } from './printers.ts';
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
  const openable = openableFiles();
  const preview = openPreview(backend, openPress);
  return {
    'shell.chooseWorkbooks': (_input, window) => chooseWorkbooks(window),
    'shell.chooseFolder': (_input, window) => chooseFolder(window),
    'shell.defaultFolder': () => Promise.resolve(defaultFolder()),
    'shell.printToFolder': (order) =>
      jobs.run(order.jobId, (isStopped) =>
        printToFolder({ backend, order, onProgress, isStopped, openPress }),
      ),
    'shell.printers': (_input, window) => listPrinters(window),
    'shell.printOnPrinter': (order) =>
      jobs.run(order.jobId, (isStopped) =>
        printOnPrinter({ backend, order, onProgress, isStopped, openPress }),
      ),
    'shell.previewPaper': preview,
    'shell.chooseSaveFile': async (order, window) => {
      const filePath = await chooseSaveFile(window, order);
      if (filePath !== null) openable.allow(filePath);
      return filePath;
    },
    'shell.printRegisters': (order) =>
      jobs.run(order.jobId, (isStopped) =>
        printRegisters({ backend, order, onProgress, isStopped, openPress }),
      ),
    'shell.printSheet': (order) => printSheet({ backend, order, openPress }),
    'shell.openPath': async ({ path: target }) => ({
      opened: (await openable.mayOpen(target)) && (await shell.openPath(path.resolve(target))) === '',
    }),
    'shell.about': () =>
      Promise.resolve({ version: app.getVersion(), dataFile, electron: process.versions.electron }),
  };
}
