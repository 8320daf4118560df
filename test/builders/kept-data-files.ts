import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openConnection, type WritableDb } from '../../src/backend/db/connection.ts';
import { openDataFile } from '../../src/backend/db/open-data-file.ts';
import { keptFolderPrefix } from '../set-up/remove-kept-files.ts';

/** Data files that tests begin with, kept while the process lives: to make one costs much, to copy it costs nothing. */
let folder: string | null = null;
let emptyFile: string | null = null;
const copies = new Set<string>();
let madeCopies = 0;

/** A path for a data file, in a folder that goes when the run ends. */
export function keptPath(name: string): string {
  folder ??= mkdtempSync(keptFolderPrefix(process.ppid));
  return path.join(folder, name);
}

/** A data file of its own like this one, which is closed. */
export function copyOfDataFile(dataFilePath: string, copy = nextPath()): string {
  copyFileSync(dataFilePath, copy);
  return copy;
}

function nextPath(): string {
  madeCopies += 1;
  const copy = keptPath(`${String(madeCopies)}.shouwang`);
  copies.add(copy);
  return copy;
}

/** A data file without anybody, with all its tables: every migration runs once instead of once for each test. */
export function anEmptyDataFile(): string {
  if (emptyFile === null) {
    const made = keptPath('empty.shouwang');
    openDataFile(made, '').db.close();
    emptyFile = foldedIn(made);
  }
  return copyOfDataFile(emptyFile);
}

/** Everything in the one file: what still lies in the log beside it would not be copied. */
export function foldedIn(dataFilePath: string): string {
  const db = openConnection(dataFilePath);
  db.all('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  return dataFilePath;
}

/** Takes a file away that was copied to a path of its own; any other is left alone. */
export function removeCopy(dataFilePath: string): void {
  if (!copies.delete(dataFilePath)) return;
  for (const ending of ['', '-wal', '-shm']) rmSync(`${dataFilePath}${ending}`, { force: true });
}

/** An empty data file, open; it is gone when it is closed. */
export function anEmptyDb(): WritableDb {
  const dataFilePath = anEmptyDataFile();
  const { db } = openDataFile(dataFilePath, '');
  return {
    ...db,
    close: () => {
      db.close();
      removeCopy(dataFilePath);
    },
  };
}
