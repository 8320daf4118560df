import path from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { shellText } from './text.ts';

/** The paths chosen; empty when the dialog was closed. */
export async function chooseWorkbooks(window: BrowserWindow): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: shellText.chooseWorkbooks,
    properties: ['openFile', 'multiSelections'],
    // What a file really is, is found out by reading it.
    filters: [{ name: shellText.workbooks, extensions: ['xlsx', 'xls', 'csv', 'txt', 'et'] }],
  });
  return filePaths;
}

export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: shellText.chooseFolder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

export function defaultFolder(): string {
  return path.join(app.getPath('documents'), shellText.papersFolder);
}
