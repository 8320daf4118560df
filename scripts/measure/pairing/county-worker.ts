// One solver thread of the whole county: makes every other village, plans it, keeps only figures.
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';
import { highsMip, planPairings, quietRun } from '../../../src/solver/index.ts';
import { type CountyShare, type CountyThread, countyVillage } from './county-shape.ts';

const { villages, first, every, hours } = workerData as CountyThread;
const highs = highsMip(await loadHighs());
const share: CountyShare = {
  elders: 0,
  pairs: 0,
  unserved: 0,
  proven: 0,
  good: 0,
  planningMilliseconds: 0,
  slowestMilliseconds: 0,
  generatingMilliseconds: 0,
};
for (let village = first; village < villages; village += every) {
  const begun = performance.now();
  const problem = countyVillage(village, hours);
  const made = performance.now();
  const plan = planPairings(problem, quietRun, highs);
  const planned = performance.now();
  share.elders += problem.elders.length;
  share.pairs += plan.pairs.length;
  share.unserved += plan.unserved.length;
  if (plan.status === 'proven-best') share.proven++;
  else share.good++;
  share.generatingMilliseconds += made - begun;
  share.planningMilliseconds += planned - made;
  share.slowestMilliseconds = Math.max(share.slowestMilliseconds, planned - made);
}
parentPort?.postMessage(share);
