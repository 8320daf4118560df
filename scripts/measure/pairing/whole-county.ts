import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { COUNTY_THREADS, COUNTY_VILLAGES, type CountyShare } from './county-shape.ts';
import type { Figures } from './figures.ts';

const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1024;

/** 250,000 elders through the whole model, village by village: problem, candidates, scores, flow, plan with reasons. */
export function measureWholeCounty(figures: Figures): void {
  figures.heading(
    `Whole county: ${COUNTY_VILLAGES} villages through the whole model, ${COUNTY_THREADS} threads`,
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, 'county.ts'), String(COUNTY_VILLAGES)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  figures.must('the county did not end', status === 0);
  if (status !== 0) return;
  const { seconds, processorSeconds, peakMegabytes, shares } = JSON.parse(stdout) as {
    seconds: number;
    processorSeconds: number;
    peakMegabytes: number;
    shares: readonly CountyShare[];
  };
  const sum = (read: (share: CountyShare) => number): number =>
    shares.reduce((total, share) => total + read(share), 0);
  const planning = Math.max(...shares.map((share) => share.planningMilliseconds)) / 1000;
  const slowest = Math.max(...shares.map((share) => share.slowestMilliseconds));
  figures.note(
    'elders, pairs, units without a helper',
    `${sum((share) => share.elders)}, ${sum((share) => share.pairs)}, ${sum((share) => share.unserved)}`,
  );
  figures.note(
    'villages proven best, with a gap stated',
    `${sum((share) => share.proven)}, ${sum((share) => share.good)}`,
  );
  figures.note('from start to end, with making the villages', `${seconds.toFixed(1)} s`);
  figures.note(
    'processor time of all threads, making included',
    `${processorSeconds.toFixed(1)} s, ${((1000 * processorSeconds) / COUNTY_VILLAGES).toFixed(0)} ms a village`,
  );
  figures.note('slowest village', `${slowest.toFixed(0)} ms`);
  figures.goal('planning', `${planning.toFixed(1)} s`, `at most ${MOST_SECONDS} s`, planning <= MOST_SECONDS);
  figures.goal(
    'most memory of the process',
    `${peakMegabytes.toFixed(0)} MB`,
    `under ${MOST_MEGABYTES} MB`,
    peakMegabytes < MOST_MEGABYTES,
  );
}
