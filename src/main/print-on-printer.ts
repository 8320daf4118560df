import type { CheckedInput, Output } from '../shared/contract/contract.ts';
import type { JobProgress } from '../shared/contract/events.ts';
import { mayHaveBacks } from '../shared/domain/printing.ts';
import type { BackendHost } from './backend-host.ts';
import { log } from './log.ts';
import { composeTask, planPapers, recordTask } from './paper-tasks.ts';
import type { Press } from './press.ts';

export interface PrintOnPrinterOptions {
  readonly backend: BackendHost;
  readonly order: CheckedInput<'shell.printOnPrinter'>;
  readonly onProgress: (progress: JobProgress) => void;
  readonly isStopped: () => boolean;
  readonly openPress: () => Press;
}

/**
 * Sends the forms to a printer one after the other, in the order in which they are to lie in the tray. Each is a print
 * job of its own and so begins on a front page; what may have no back goes on one side, whatever was wished for. What has gone to the printer stays gone when the job is stopped.
 */
export async function printOnPrinter(
  options: PrintOnPrinterOptions,
): Promise<Output<'shell.printOnPrinter'>> {
  const { backend, order, onProgress, isStopped } = options;
  const { tasks, withheld } = await planPapers(backend, order);
  const press = options.openPress();
  let done = 0;
  let pages = 0;
  const report = (about: string | null): void =>
    onProgress({ jobId: order.jobId, phase: 'printing', done, total: tasks.length, about });
  report(null);
  try {
    for (const task of tasks) {
      if (isStopped()) break;
      const document = await composeTask(backend, order, task);
      const { printerName } = order;
      const bothSides = order.bothSides && mayHaveBacks(task.form, task.profile);
      const ownPages = await press.send(document, { printerName, bothSides, copies: task.copies });
      await recordTask(backend, order, { task, document, pages: ownPages }, null);
      pages += ownPages * task.copies;
      done += 1;
      report(task.villageName);
    }
  } finally {
    press.close();
  }
  log('printed on printer', { forms: done, pages });
  return { pages, withheld, stopped: done < tasks.length };
}
