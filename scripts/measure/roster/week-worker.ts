import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { loadMipEngine } from '../../../src/backend/planning/load-mip-engine.ts';
import { planRoster } from '../../../src/solver/roster/solve-roster.ts';
import { generatedWeek } from './generated-weeks.ts';

/** Villages 1 … `villages` that some threads plan, whoever is free the next, and how well. */
export interface WeekShare {
  readonly villages: number;
  /** One number: how many some thread has begun. */
  readonly begunVillages: Int32Array<SharedArrayBuffer>;
  /** For one village; 0 = the constructed week alone. */
  readonly limitMilliseconds: number;
  readonly goodEnoughPercent: number;
}

export interface VillageFigures {
  readonly village: number;
  readonly points: number;
  readonly gapPercent: number | null;
  readonly proven: boolean;
  readonly unfilled: number;
  readonly milliseconds: number;
}

const { villages, begunVillages, limitMilliseconds, goodEnoughPercent } = workerData as WeekShare;
const engine = await loadMipEngine();
parentPort!.postMessage('ready');
parentPort!.once('message', () => {
  for (;;) {
    const village = 1 + Atomics.add(begunVillages, 0, 1);
    if (village > villages) break;
    const problem = { ...generatedWeek(village, limitMilliseconds), goodEnoughPercent };
    const begun = performance.now();
    const elapsedMilliseconds = (): number => performance.now() - begun;
    const run = { stopRequested: () => false, report: () => undefined, elapsedMilliseconds };
    const plan = planRoster(problem, run, engine);
    parentPort!.postMessage({
      village,
      points: plan.points,
      gapPercent: plan.gapPercent,
      proven: plan.status === 'proven-best',
      unfilled: plan.unfilled.length,
      milliseconds: elapsedMilliseconds(),
    } satisfies VillageFigures);
  }
  parentPort!.close();
});
