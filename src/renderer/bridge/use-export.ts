import { useMemo } from 'react';
import type { Input } from '../../shared/contract/contract.ts';
import { call } from './call.ts';

export type ExportOrder = Omit<Input<'exports.write'>, 'filePath'>;

export interface Exporting {
  /** Asks where the file is to go and writes it; null when the clerk thinks better of it. */
  readonly write: (
    order: ExportOrder,
    suggestedName: string,
  ) => Promise<{ filePath: string; rows: number } | null>;
  /** Opens the file (or, with `folder`, where it lies) in the system's own program; false where that failed. */
  readonly open: (filePath: string, what: 'file' | 'folder') => Promise<boolean>;
}

/** What an export menu needs from the other side. */
export function useExport(): Exporting {
  return useMemo(() => ({ write, open }), []);
}

async function write(order: ExportOrder, suggestedName: string) {
  const filePath = await call('shell.chooseSaveFile', { suggestedName, extension: order.format });
  if (filePath === null) return null;
  const { rows } = await call('exports.write', { ...order, filePath });
  return { filePath, rows };
}

async function open(filePath: string, what: 'file' | 'folder'): Promise<boolean> {
  const target = what === 'file' ? filePath : filePath.replace(/[\\/][^\\/]*$/u, '');
  const { opened } = await call('shell.openPath', { path: target });
  return opened;
}
