import type { CheckedInput, Output } from '../shared/contract/contract.ts';
import type { JobProgress } from '../shared/contract/events.ts';
import type { PrintedFile } from '../shared/contract/shell.ts';
import { mayHaveBacks } from '../shared/domain/printing.ts';
import type { BackendHost } from './backend-host.ts';
import { safeFileName } from './file-names.ts';
import { log } from './log.ts';
import { mergePdfs } from './merge-pdfs.ts';
import {
  byVillage,
  composeAhead,
  composeTask,
  inPrintingOrder,
  type DoneTask,
  type PaperTask,
  planPapers,
  recordTask,
} from './paper-tasks.ts';
import { preparePapersFolder, writePaper } from './papers-folder.ts';
import type { Press, PrintedPages } from './press.ts';
import { type PrintAll, withPresses } from './presses.ts';
import { shellText } from './text.ts';

type Order = CheckedInput<'shell.printToFolder'>;
type Result = Output<'shell.printToFolder'>;

export interface PrintToFolderOptions {
  readonly backend: BackendHost;
  readonly order: Order;
  readonly onProgress: (progress: JobProgress) => void;
  readonly isStopped: () => boolean;
  readonly openPress: () => Press;
}

type PrintedTask = DoneTask & PrintedPages;

/**
 * Prints the forms of the villages, one PDF for each, or one for each village. What is finished stays when the job is
 * stopped or fails; no file is ever half written. Villages without a published roster are passed over.
 */
export function printToFolder(options: PrintToFolderOptions): Promise<Result> {
  return withPresses(options, (printAll) => printPlanned(options, printAll));
}

async function printPlanned(options: PrintToFolderOptions, printAll: PrintAll): Promise<Result> {
  const { backend, order, onProgress } = options;
  const { tasks, withheld } = await planPapers(backend, order);
  await preparePapersFolder(order.folder);

  const started = Date.now();
  const files = order.merged ? byVillage(tasks) : tasks.map((task) => [task]);
  const written = new Map<readonly PaperTask[], PrintedFile>();
  let done = 0;
  const report = (about: string | null) =>
    onProgress({ jobId: order.jobId, phase: 'printing', done, total: tasks.length, about });
  report(null);
  const inTurn = inPrintingOrder(tasks);
  const composed = composeAhead(inTurn, (task) => composeTask(backend, order, task));
  const printed = new Map<PaperTask, PrintedTask>();
  const printTask = async (press: Press, task: PaperTask, ofFile: readonly PaperTask[]): Promise<void> => {
    const document = await composed(task);
    printed.set(task, { task, document, ...(await press.print(document)) });
    done += 1;
    report(task.villageName);
    // A village that is not whole is not written; what was printed of it counts as never printed.
    const stack = ofFile.flatMap((one) => printed.get(one) ?? []);
    if (stack.length < ofFile.length) return;
    for (const one of ofFile) printed.delete(one);
    written.set(ofFile, await writeFileOf(options, stack));
  };
  const steps = inTurn.flatMap((task) =>
    files.filter((ofFile) => ofFile.includes(task)).map((ofFile) => ({ task, ofFile })),
  );
  await printAll(steps, (press, { task, ofFile }) => printTask(press, task, ofFile));

  const finished = files.flatMap((file) => written.get(file) ?? []);
  const pages = finished.reduce((sum, file) => sum + file.pages, 0);
  log('printed', { files: finished.length, pages, ms: Date.now() - started });
  return { files: finished, withheld, stopped: finished.length < files.length };
}

async function writeFileOf(
  { backend, order }: PrintToFolderOptions,
  printed: readonly PrintedTask[],
): Promise<PrintedFile> {
  const [first] = printed;
  if (first === undefined) throw new Error('A file without a form.');
  const stack = printed.map(({ pdf, task: { copies, form, profile } }) => ({
    pdf,
    copies,
    mayHaveBacks: mayHaveBacks(form, profile),
  }));
  const needsBacks = order.forBothSides && stack.some((one) => !one.mayHaveBacks);
  const asItIs = printed.length === 1 && first.task.copies === 1 && !needsBacks;
  const { pdf, pages } = asItIs ? first : await mergePdfs(stack, order.forBothSides);
  const fileName = safeFileName(
    `${order.merged ? mergedStem(order, first.task) : first.document.fileStem}.pdf`,
  );
  const filePath = await writePaper(order.folder, fileName, pdf);
  for (const one of printed) await recordTask(backend, order, one, fileName);
  return {
    villageName: first.task.villageName,
    forms: [...new Set(printed.map(({ task }) => task.form))],
    fileName,
    filePath,
    pages,
  };
}

function mergedStem({ weekStart, scope, groupNos }: Order, { villageName, version }: PaperTask): string {
  const { allForms, changedOnly, groups, version: versionWord } = shellText.papers;
  const some = [
    ...(groupNos.length > 0 ? [groups(groupNos)] : []),
    ...(scope === 'changed' ? [changedOnly] : []),
  ];
  return [
    villageName,
    allForms,
    weekStart,
    ...(version === null ? [] : [versionWord(version)]),
    ...some,
  ].join('-');
}
