import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { WritableDb } from './connection.ts';

/**
 * Copies the data file, write-ahead log included, into `backups/` beside it and returns the copy's path.
 * The copy is a complete data file of its own.
 */
export function copyDataFile(db: WritableDb, dataFilePath: string, label: string): string {
  const folder = path.join(path.dirname(dataFilePath), 'backups');
  mkdirSync(folder, { recursive: true });
  const { name, ext } = path.parse(dataFilePath);
  const copyPath = path.join(folder, `${name}-${label.replaceAll(/[^0-9A-Za-z-]/g, '')}${ext}`);
  db.run('VACUUM INTO ?', copyPath);
  return copyPath;
}
