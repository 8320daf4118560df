import type { CheckedInput, Output } from '../shared/contract/contract.ts';
import type { MaskingProfile, PaperDocument, PaperForm, WithheldSheet } from '../shared/domain/printing.ts';
import type { PlaceId } from '../shared/domain/ids.ts';
import { Refusal } from '../shared/errors/refusal.ts';
import { callBackend, type BackendHost } from './backend-host.ts';

type Line = Output<'printing.plan'>[number];
/** What is to be printed, whether into a folder or on a printer. */
export type PaperOrder = Pick<
  CheckedInput<'shell.printToFolder'>,
  'weekStart' | 'villageIds' | 'forms' | 'scope' | 'groupNos' | 'printedBy'
>;

/** One form of one village. */
export interface PaperTask {
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly form: PaperForm;
  readonly profile: MaskingProfile;
  /** Null of what is printed of a week that is not published. */
  readonly version: number | null;
  /** How much there is of it: the order of printing goes by this. */
  readonly sheets: number;
  readonly copies: number;
}

/** A form that is on paper or in a PDF. */
export interface DoneTask {
  readonly task: PaperTask;
  readonly document: PaperDocument;
  readonly pages: number;
}

/**
 * What there is to print, village by village; forms without sheets are passed over, as are most where no roster
 * is published. Refused where nothing is left.
 */
export async function planPapers(
  backend: BackendHost,
  { weekStart, villageIds, forms, scope, groupNos }: PaperOrder,
): Promise<{ tasks: PaperTask[]; withheld: WithheldSheet[] }> {
  const plan = await callBackend(backend, 'printing.plan', { weekStart, villageIds, forms, groupNos });
  const sheetsOf = (line: Line): number => (scope === 'changed' ? line.changedSheets : line.sheets);
  const tasks = plan.flatMap(({ version, ...line }) => {
    const copies =
      forms.find(({ form, profile }) => form === line.form && profile === line.profile)?.copies ?? 1;
    const { villageId, villageName, form, profile } = line;
    const sheets = sheetsOf({ version, ...line });
    return sheets > 0 ? [{ villageId, villageName, form, profile, version, sheets, copies }] : [];
  });
  if (tasks.length === 0) {
    const published = plan.some((line) => line.version !== null);
    throw new Refusal(published ? 'printing.nothing-to-print' : 'printing.not-published', {
      week: weekStart,
    });
  }
  return { tasks, withheld: plan.flatMap((line) => line.withheld) };
}

/** Villages one after the other, each with its forms. */
export function byVillage(tasks: readonly PaperTask[]): PaperTask[][] {
  const villages = new Map<PlaceId, PaperTask[]>();
  for (const task of tasks) villages.set(task.villageId, [...(villages.get(task.villageId) ?? []), task]);
  return [...villages.values()];
}

/**
 * The order of printing: villages one after the other, each with its longest form first, so that the presses end at about
 * the same time. Electron makes one PDF at a time while the other press lays out its page, so the shortest form of the
 * first village goes before all: the first PDF is begun the soonest.
 */
export function inPrintingOrder(tasks: readonly PaperTask[]): PaperTask[] {
  const [first, ...others] = byVillage(tasks).map((ofVillage) =>
    ofVillage.toSorted((one, other) => other.sheets - one.sheets),
  );
  if (first === undefined) return [];
  return [...first.slice(-1), ...first.slice(0, -1), ...others.flat()];
}

export function composeTask(
  backend: BackendHost,
  { weekStart, scope, groupNos }: PaperOrder,
  { villageId, form, profile }: PaperTask,
): Promise<PaperDocument> {
  return callBackend(backend, 'printing.compose', { weekStart, villageId, form, profile, scope, groupNos });
}

/**
 * Composes one paper ahead: while one is printed, the next in order is made ready. Returns the paper of a task, each of
 * which may be asked for once.
 */
export function composeAhead(
  tasks: readonly PaperTask[],
  compose: (task: PaperTask) => Promise<PaperDocument>,
): (task: PaperTask) => Promise<PaperDocument> {
  const begun = new Set<PaperTask>();
  const ready = new Map<PaperTask, Promise<PaperDocument>>();
  const begin = (task: PaperTask): Promise<PaperDocument> => {
    begun.add(task);
    return compose(task);
  };
  return (task) => {
    const document = ready.get(task) ?? begin(task);
    ready.delete(task);
    const next = tasks[tasks.indexOf(task) + 1];
    if (next !== undefined && !begun.has(next)) {
      const ahead = begin(next);
      // What fails ahead of its turn is told when its turn comes; after a stop nobody asks any more.
      ahead.catch(() => undefined);
      ready.set(next, ahead);
    }
    return document;
  };
}

/** Writes down that a form is on paper; `fileName` is null where it went to a printer. */
export async function recordTask(
  backend: BackendHost,
  { weekStart, printedBy }: PaperOrder,
  { task, document, pages }: DoneTask,
  fileName: string | null,
): Promise<void> {
  const { villageId, form, profile, copies } = task;
  const what = { weekStart, villageId, form, profile, partKeys: document.partKeys };
  await callBackend(backend, 'printing.record', { ...what, copies, pages, fileName, printedBy });
}
