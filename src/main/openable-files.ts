import { stat } from 'node:fs/promises';
import path from 'node:path';

/** What may be handed to the system's own programs. */
export interface OpenableFiles {
  /** A list goes, or may go, to this place: the clerk named it in the save dialog. */
  allow(filePath: string): void;
  mayOpen(target: string): Promise<boolean>;
}

const LISTS = ['.xlsx', '.csv'];

/** Folders, PDFs and lists that this program was told to write: a page must not be able to start programs. */
export function openableFiles(): OpenableFiles {
  const lists = new Set<string>();
  return {
    allow: (filePath) => {
      if (LISTS.includes(path.extname(filePath).toLowerCase())) lists.add(path.resolve(filePath));
    },
    mayOpen: async (target) => {
      const found = await stat(target).catch(() => null);
      if (found === null) return false;
      if (found.isDirectory()) return true;
      const isPdf = path.extname(target).toLowerCase() === '.pdf';
      return found.isFile() && (isPdf || lists.has(path.resolve(target)));
    },
  };
}
