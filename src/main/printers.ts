import type { BrowserWindow } from 'electron';
import type { Output } from '../shared/contract/contract.ts';

/** The printers that the system knows, the usual one first where the system tells which it is. */
export async function listPrinters(window: BrowserWindow): Promise<Output<'shell.printers'>> {
  const printers = await window.webContents.getPrintersAsync();
  return printers
    .map((printer) => ({
      name: printer.name,
      displayName: printer.displayName === '' ? printer.name : printer.displayName,
      // Electron of today no longer tells it; then the window's own memory of the last one has to do.
      isUsual: 'isDefault' in printer && printer.isDefault === true,
    }))
    .toSorted((one, other) => Number(other.isUsual) - Number(one.isUsual));
}
