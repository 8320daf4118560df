import path from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { CheckedInput } from '../shared/contract/contract.ts';
import { safeFileName, withExtension } from './file-names.ts';
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

/** Where a file is to go, its extension always the one asked for; null when the dialog was closed. */
export async function chooseSaveFile(
  window: BrowserWindow,
  { suggestedName, extension }: CheckedInput<'shell.chooseSaveFile'>,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: shellText.saveAs,
    defaultPath: path.join(
      app.getPath('documents'),
      extension === 'original'
        ? safeFileName(suggestedName)
        : withExtension(safeFileName(suggestedName), extension),
    ),
    filters:
      extension === 'original' ? [] : [{ name: shellText.fileKinds[extension], extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  return extension === 'original' ? filePath : withExtension(filePath, extension);
}

export function defaultFolder(): string {
  return path.join(app.getPath('documents'), shellText.papersFolder);
}
