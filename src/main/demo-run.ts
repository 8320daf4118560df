import type { Output } from '../shared/contract/contract.ts';
import { callBackend, type BackendHost } from './backend-host.ts';
import { logFault } from './log.ts';
import { openPress } from './print-pages.ts';
import { printToFolder } from './print-to-folder.ts';
import { importLines, pairingLines, paperLines, rosterLines } from './demo-summary.ts';

export interface DemoOptions {
  readonly backend: BackendHost;
  readonly folder: string;
}

/**
 * The main job without a person: the demo township is imported, paired, rostered for the coming week and printed,
 * through the same calls as the window's. Returns the exit code.
 */
export async function runDemo({ backend, folder }: DemoOptions): Promise<number> {
  const started = Date.now();
  try {
    const { comingWeek } = await callBackend(backend, 'overview.get', {});
    say(`Demo township, week from ${comingWeek}, papers to ${folder}`);
    await importTownship(backend);
    await pairElders(backend);
    await planWeek(backend, comingWeek);
    await printPapers(backend, folder, comingWeek);
    say(`Done in ${seconds(started)}.`);
    return 0;
  } catch (error) {
    say(`The demo stopped: ${reasonOf(error)}.`);
    return 1;
  }
}

async function importTownship(backend: BackendHost): Promise<void> {
  const preview = await step('reading the registers', () =>
    callBackend(backend, 'imports.previewDemo', { jobId: 'demo-import', decisions: {} }),
  );
  const { totals } = await step('writing the registers', () =>
    callBackend(backend, 'imports.accept', { jobId: 'demo-accept', previewId: preview.previewId }),
  );
  tell(importLines(preview, totals));
}

async function pairElders(backend: BackendHost): Promise<void> {
  const proposal: Output<'pairings.propose'> = await step('pairing', () =>
    callBackend(backend, 'pairings.propose', { jobId: 'demo-pairing' }),
  );
  const accepted = await step('accepting the pairs', () =>
    callBackend(backend, 'pairings.accept', { proposalId: proposal.id }),
  );
  tell(pairingLines(proposal, accepted));
}

async function planWeek(backend: BackendHost, weekStart: string): Promise<void> {
  await step('drafting the week', () =>
    callBackend(backend, 'rosters.draft', { jobId: 'demo-roster', weekStart, villageIds: [] }),
  );
  const published = await step('publishing the week', () =>
    callBackend(backend, 'rosters.publish', { weekStart, villageIds: [] }),
  );
  const rosters = [];
  for (const { villageId } of published) {
    const roster = await callBackend(backend, 'rosters.get', { weekStart, villageId });
    if (roster) rosters.push(roster);
  }
  tell(rosterLines(rosters));
}

async function printPapers(
  backend: BackendHost,
  folder: string,
  weekStart: Output<'overview.get'>['comingWeek'],
): Promise<void> {
  const printed = await step('printing', () =>
    printToFolder({
      backend,
      order: {
        jobId: 'demo-printing',
        weekStart,
        villageIds: [],
        forms: [
          { form: 'weekly-roster', profile: 'public', copies: 1 },
          { form: 'task-slip', profile: 'household', copies: 1 },
          { form: 'wall-card', profile: 'household', copies: 1 },
        ],
        scope: 'all',
        groupNos: [],
        printedBy: null,
        merged: false,
        forBothSides: false,
        folder,
      },
      onProgress: ({ done, total }) => say(`  printed ${done} of ${total}`),
      isStopped: () => false,
      openPress,
    }),
  );
  tell(paperLines(printed));
}

async function step<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const started = Date.now();
  say(`${what} …`);
  const value = await work();
  say(`${what}: ${seconds(started)}`);
  return value;
}

const seconds = (started: number) => `${((Date.now() - started) / 1000).toFixed(1)} s`;
const tell = (lines: readonly string[]) => lines.forEach((line) => say(`  ${line}`));
const say = (line: string) => console.log(line);

function reasonOf(error: unknown): string {
  if (error instanceof Error && (error.name === 'Refusal' || error.name === 'BackendFault'))
    return error.message;
  return `fault ${logFault('demo', error)}, see program/logs/shell.log in the demo's folder`;
}
