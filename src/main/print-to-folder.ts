import type { CheckedInput, Output } from '../shared/contract/contract.ts';
import type { JobProgress } from '../shared/contract/events.ts';
import type { PrintedFile } from '../shared/contract/shell.ts';
import { Refusal } from '../shared/errors/refusal.ts';
import { callBackend, type BackendHost } from './backend-host.ts';
import { log } from './log.ts';
import { preparePapersFolder, writePaper } from './papers-folder.ts';
import type { Press } from './press.ts';
import { printAll } from './presses.ts';

type Order = CheckedInput<'shell.printToFolder'>;
type Sheet = Output<'printing.plan'>[number];
type Result = Output<'shell.printToFolder'>;

export interface PrintToFolderOptions {
  readonly backend: BackendHost;
  readonly order: Order;
  readonly onProgress: (progress: JobProgress) => void;
  readonly isStopped: () => boolean;
  readonly openPress: () => Press;
}

/**
 * Prints the forms of the villages, one PDF for each. What is finished stays when the job is stopped or fails; no
 * file is ever half written. Villages without a published roster have nothing to print and are passed over.
 */
export async function printToFolder(options: PrintToFolderOptions): Promise<Result> {
  const { backend, order, onProgress } = options;
  const { weekStart, villageIds, forms } = order;
  const plan = await callBackend(backend, 'printing.plan', { weekStart, villageIds, forms });
  const sheets = plan.filter((sheet) => sheet.version !== null && sheet.sheets > 0);
  if (sheets.length === 0) {
    const published = plan.some((sheet) => sheet.version !== null);
    throw new Refusal(published ? 'printing.nothing-to-print' : 'printing.not-published', {
      week: weekStart,
    });
  }
  await preparePapersFolder(order.folder);

  const started = Date.now();
  const printed = new Map<Sheet, PrintedFile>();
  const report = (about: string | null) =>
    onProgress({ jobId: order.jobId, phase: 'printing', done: printed.size, total: sheets.length, about });
  report(null);
  await printAll(sheets, options, async (press, sheet) => {
    printed.set(sheet, await printSheet(press, backend, order, sheet));
    report(sheet.villageName);
  });

  const files = sheets.flatMap((sheet) => printed.get(sheet) ?? []);
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  log('printed', { files: files.length, pages, ms: Date.now() - started });
  return { files, withheld: plan.flatMap((sheet) => sheet.withheld), stopped: files.length < sheets.length };
}

async function printSheet(
  press: Press,
  backend: BackendHost,
  order: Order,
  sheet: Sheet,
): Promise<PrintedFile> {
  const { villageId, form } = sheet;
  const { weekStart, folder } = order;
  const document = await callBackend(backend, 'printing.compose', { weekStart, villageId, form });
  const { pdf, pages } = await press.print(document);
  const fileName = `${document.fileStem}.pdf`;
  const filePath = await writePaper(folder, fileName, pdf);
  await callBackend(backend, 'printing.record', { weekStart, villageId, form, pages, fileName });
  return { villageName: sheet.villageName, form, fileName, filePath, pages };
}
