import type { CheckedInput, Output } from '../shared/contract/contract.ts';
import type { JobProgress } from '../shared/contract/events.ts';
import { Refusal } from '../shared/errors/refusal.ts';
import { callBackend, type BackendHost } from './backend-host.ts';
import { log } from './log.ts';
import { notePassbooks } from './note-passbooks.ts';
import { preparePapersFolder, writePaper } from './papers-folder.ts';
import type { Press } from './press.ts';
import { type PrintAll, withPresses } from './presses.ts';

type Order = CheckedInput<'shell.printRegisters'>;
type Result = Output<'shell.printRegisters'>;
type PrintedRegister = Result['files'][number];

export interface PrintRegistersOptions {
  readonly backend: BackendHost;
  readonly order: Order;
  readonly onProgress: (progress: JobProgress) => void;
  readonly isStopped: () => boolean;
  readonly openPress: () => Press;
}

interface Register {
  readonly paper: Order['papers'][number];
  readonly villageId: Order['villageIds'][number];
  readonly villageName: string;
}

/**
 * Prints registers, one PDF for each village and register. What is finished stays when the job is stopped or fails; a
 * village without anybody in a register is passed over.
 */
export function printRegisters(options: PrintRegistersOptions): Promise<Result> {
  return withPresses(options, (printAll) => printPlanned(options, printAll));
}

async function printPlanned(
  { backend, order, onProgress }: PrintRegistersOptions,
  printAll: PrintAll,
): Promise<Result> {
  const registers = await planRegisters(backend, order);
  await preparePapersFolder(order.folder);
  const started = Date.now();
  const printed = new Map<Register, PrintedRegister | null>();
  const report = (about: string | null): void =>
    onProgress({ jobId: order.jobId, phase: 'printing', done: printed.size, total: registers.length, about });
  report(null);
  await printAll(registers, async (press, register) => {
    printed.set(register, await printRegister(press, backend, order, register));
    report(register.villageName);
  });

  const files = registers.flatMap((register) => printed.get(register) ?? []);
  const stopped = printed.size < registers.length;
  if (files.length === 0 && !stopped) throw new Refusal('exports.nothing-to-write');
  log('printed registers', { files: files.length, ms: Date.now() - started });
  return { files, stopped };
}

async function planRegisters(backend: BackendHost, { papers, villageIds }: Order): Promise<Register[]> {
  const places = await callBackend(backend, 'people.placeTree', {});
  const villages = places.filter(
    (place) => place.level === 'village' && (villageIds.length === 0 || villageIds.includes(place.id)),
  );
  return villages.flatMap((village) =>
    papers.map((paper) => ({ paper, villageId: village.id, villageName: village.name })),
  );
}

/** Null where the village has nobody in this register. */
async function printRegister(
  press: Press,
  backend: BackendHost,
  { folder, period, from, to }: Order,
  { paper, villageId, villageName }: Register,
): Promise<PrintedRegister | null> {
  const document = await callBackend(backend, 'exports.composePaper', {
    paper,
    villageId,
    personId: null,
    period,
    from,
    to,
  }).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'exports.nothing-to-write') return null;
    throw error;
  });
  if (document === null) return null;
  const { pdf, pages } = await press.print(document);
  const fileName = `${document.fileStem}.pdf`;
  const filePath = await writePaper(folder, fileName, pdf);
  await notePassbooks(backend, document);
  return { paper, villageName, fileName, filePath, pages };
}
