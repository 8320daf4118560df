import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PlanRun, threadPlanner, type VillagesRun } from '../../../src/backend/planning/planner.ts';
import { anOfficeFolder, type OfficeFolder } from '../../builders/office-registers.ts';
import { pathToFileURL } from 'node:url';
import {
  aHelper,
  aNeed,
  anElder,
  aPairingProblem,
  aRosterProblem,
  person,
  place,
} from '../../builders/planning-people.ts';
import type { RosterProblem } from '../../../src/solver/index.ts';
import { solverWorkerUrl } from '../../set-up/bundle-solver-worker.ts';

const nothingToDo = aPairingProblem({});
const quiet: PlanRun = { stopRequested: () => false, report: () => undefined, onStop: () => () => undefined };

let folder: OfficeFolder;
beforeEach(() => {
  folder = anOfficeFolder();
});
afterEach(() => {
  folder.remove();
});
const thread = (code: string): URL => pathToFileURL(folder.file('thread.mjs', code));

describe('a planner', () => {
  it('answers from a thread of its own', async () => {
    const planner = threadPlanner(solverWorkerUrl);
    expect(await planner.planPairings(nothingToDo, quiet)).toMatchObject({ pairs: [], unserved: [] });
    await planner.close();
  });

  it.each([
    ['throws', "throw new Error('broken')", 'broken'],
    ['ends without a word', 'process.exit(3)', 'ended (3) without a plan'],
  ])('fails when the thread %s', async (_what, code, message) => {
    await expect(threadPlanner(thread(code)).planPairings(nothingToDo, quiet)).rejects.toThrow(message);
  });

  it('ends a thread by force that does not hear a stop request, and says that nothing is left', async () => {
    let stop = (): void => undefined;
    const run: PlanRun = {
      ...quiet,
      onStop: (listener) => {
        stop = listener;
        return () => undefined;
      },
    };
    const deaf = threadPlanner(thread('for (;;);'), 50);
    const running = deaf.planPairings(nothingToDo, run);
    stop();
    await expect(running).rejects.toMatchObject({ code: 'job.stopped' });
  });
});

/** One elder, one helper, one errand. */
function aVillageWeek(village: number): RosterProblem {
  const whereabouts = { villageId: place(village), hamletId: place(10) };
  return aRosterProblem({
    villageId: place(village),
    elders: [anElder({ id: person(1), ...whereabouts, needs: [aNeed(1, 'errand', 1)] })],
    helpers: [aHelper({ id: person(2), ...whereabouts })],
    pairs: [{ elderId: person(1), helperId: person(2) }],
  });
}

/** A thread that does what `code` says the first time, and the solver's own work whenever it is to stop at once. */
const troubled = (code: string): URL =>
  thread(`import { workerData } from 'node:worker_threads';
if (Atomics.load(workerData.stopFlag, 0) === 0) { ${code} }
await import(${JSON.stringify(solverWorkerUrl.href)});`);

describe('weeks of several villages', () => {
  const problems = [1, 2, 3].map((village) => aVillageWeek(village));
  const watched = (about: (string | null)[] = []): VillagesRun => ({
    ...quiet,
    report: (progress) => void about.push(progress.about),
    nameOf: (villageId) => `村${String(villageId)}`,
  });

  it('come in the order asked for, each proven, and name the villages that are being planned', async () => {
    const about: (string | null)[] = [];
    const planner = threadPlanner(solverWorkerUrl);
    const plans = await planner.planRosters(problems, watched(about));
    expect(plans.map(({ status, planned }) => [status, planned.length])).toEqual(
      problems.map(() => ['proven-best', 1]),
    );
    expect(about[0]).toBe('村1、村2');
    expect(about.at(-1)).toBeNull();
  });

  it.each([
    ['throws', "throw new Error('broken')"],
    ['ends without a word', 'process.exit(3)'],
  ])('are whole where a thread %s, and nothing is said to be proven', async (_what, code) => {
    const plans = await threadPlanner(troubled(code)).planRosters(problems, watched());
    expect(plans.map(({ status, gapPercent, planned }) => [status, gapPercent, planned.length])).toEqual(
      problems.map(() => ['good', null, 1]),
    );
  });

  it('are whole where a thread does not hear that it is to stop, and say that they were stopped', async () => {
    const listeners: (() => void)[] = [];
    let isStopped = false;
    const run: VillagesRun = {
      ...watched(),
      stopRequested: () => isStopped,
      onStop: (listener) => {
        if (isStopped) listener();
        else listeners.push(listener);
        return () => undefined;
      },
    };
    const running = threadPlanner(troubled('for (;;);'), 1000).planRosters(problems, run);
    isStopped = true;
    for (const listener of listeners) listener();
    const plans = await running;
    expect(plans.map(({ status, planned }) => [status, planned.length])).toEqual(
      problems.map(() => ['stopped', 1]),
    );
  });

  it('are not held up by one that takes long: whoever is free takes the next', async () => {
    let stop = (): void => undefined;
    let isStopped = false;
    const run: VillagesRun = {
      ...watched(),
      report: ({ done, total }) => {
        if (done === total! - 1) stop();
      },
      stopRequested: () => isStopped,
      onStop: (listener) => {
        const before = stop;
        stop = () => {
          isStopped = true;
          before();
          listener();
        };
        return () => undefined;
      },
    };
    const firstIsDeaf = 'if (Atomics.compareExchange(workerData.begunVillages, 0, 0, 1) === 0) for (;;);';
    const plans = await threadPlanner(troubled(firstIsDeaf), 500).planRosters(problems, run);
    expect(plans.map(({ status, planned }) => [status, planned.length])).toEqual([
      ['stopped', 1],
      ['proven-best', 1],
      ['proven-best', 1],
    ]);
  });

  it('fail where not even the constructed weeks can be had', async () => {
    await expect(
      threadPlanner(thread("throw new Error('broken')")).planRosters(problems, watched()),
    ).rejects.toThrow('broken');
  });
});
