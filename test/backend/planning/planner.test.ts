import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PlanRun, threadPlanner } from '../../../src/backend/planning/planner.ts';
import { anOfficeFolder, type OfficeFolder } from '../../builders/office-registers.ts';
import { pathToFileURL } from 'node:url';
import { aPairingProblem } from '../../builders/planning-people.ts';
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
