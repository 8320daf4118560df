import path from 'node:path';
import type { CheckedInput, Output } from '../shared/contract/contract.ts';
import { Refusal } from '../shared/errors/refusal.ts';
import { callBackend, type BackendHost } from './backend-host.ts';
import { notePassbooks } from './note-passbooks.ts';
import { writePaper } from './papers-folder.ts';
import type { Press } from './press.ts';

export interface PrintSheetOptions {
  readonly backend: BackendHost;
  readonly order: CheckedInput<'shell.printSheet'>;
  readonly openPress: () => Press;
}

/** Prints one paper of `exports.composePaper` into the PDF that the clerk named. */
export async function printSheet({
  backend,
  order,
  openPress,
}: PrintSheetOptions): Promise<Output<'shell.printSheet'>> {
  const { filePath, ...wanted } = order;
  if (path.extname(filePath).toLowerCase() !== '.pdf') {
    throw new Refusal('exports.wrong-extension', { extension: '.pdf' });
  }
  const document = await callBackend(backend, 'exports.composePaper', {
    ...wanted,
    pairs: wanted.pairs && [...wanted.pairs],
    personIds: wanted.personIds && [...wanted.personIds],
    requestIds: wanted.requestIds && [...wanted.requestIds],
    decisionIds: wanted.decisionIds && [...wanted.decisionIds],
  });
  const press = openPress();
  try {
    const { pdf, pages } = await press.print(document);
    await writePaper(path.dirname(filePath), path.basename(filePath), pdf);
    await notePassbooks(backend, document);
    return { filePath, pages };
  } finally {
    press.close();
  }
}
