// One model to HiGHS with a time limit; answers with the price of its best week and its bound.
import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';
import { highsMip } from '../../../src/solver/engines/highs-mip.ts';
import { mipCost, type MipModel } from '../../../src/solver/engines/mip.ts';

const { model, seconds } = workerData as { readonly model: MipModel; readonly seconds: number };
const answer = highsMip(await loadHighs()).solve(model, {
  timeLimitMilliseconds: 1000 * seconds,
  stopRequested: () => false,
  seed: 1,
  start: null,
  absoluteGap: 0.99,
  targetCost: null,
});
const points = answer.values === null ? null : Math.round(mipCost(model, answer.values));
parentPort?.postMessage({ points, bound: answer.bound });
