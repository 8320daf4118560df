import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import type { Figures } from '../pairing/figures.ts';
import { ELDERS_A_VILLAGE } from './generated-weeks.ts';
import type { VillageFigures, WeekShare } from './week-worker.ts';

const THREADS = 2;
/** Of the time that the goal leaves to a village; the rest is for making, checking and writing down its week. */
const SHARE_FOR_SEARCH = 0.85;

interface Township {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly villages: readonly VillageFigures[];
}

interface Goal {
  readonly seconds: number;
  readonly gapPercent: number;
}

/** First plans and proven gaps of a township of so many elders. */
export async function measureTownship(
  figures: Figures,
  elders: number,
  firstPlanSeconds: number | null,
  goals: readonly Goal[],
): Promise<void> {
  const villages = elders / ELDERS_A_VILLAGE;
  figures.heading(
    `${elders} elders, ${3 * elders} visits and rounds, duties, farm work: ${villages} villages, ${THREADS} threads`,
  );
  const first = await planned(villages, 0, 0);
  const firstFigures = `${first.seconds.toFixed(2)} s, ${first.processorSeconds.toFixed(2)} s of processor, ${sum(first, ({ points }) => points)} points`;
  if (firstPlanSeconds === null) figures.note('first usable plan of every village', firstFigures);
  else {
    const kept = first.seconds <= firstPlanSeconds;
    figures.goal('first usable plan of every village', firstFigures, `at most ${firstPlanSeconds} s`, kept);
  }
  for (const goal of goals) {
    const limit = (SHARE_FOR_SEARCH * 1000 * goal.seconds * THREADS) / villages;
    const township = await planned(villages, limit, goal.gapPercent);
    const gap = gapOf(township);
    figures.goal(
      `proven gap of all together, goal ${goal.gapPercent} %`,
      `${gap === null ? 'none' : `${gap.toFixed(3)} %`} after ${township.seconds.toFixed(1)} s, ${township.processorSeconds.toFixed(1)} s of processor`,
      `at most ${goal.gapPercent} % in ${goal.seconds} s`,
      gap !== null && gap <= goal.gapPercent && township.seconds <= goal.seconds,
    );
    const proven = township.villages.filter((village) => village.proven).length;
    figures.note(
      '  villages proven, unfilled, points',
      `${proven} of ${villages}, ${sum(township, ({ unfilled }) => unfilled)}, ${sum(township, ({ points }) => points)}`,
    );
  }
}

async function planned(
  villages: number,
  limitMilliseconds: number,
  goodEnoughPercent: number,
): Promise<Township> {
  const all: VillageFigures[] = [];
  const begunVillages = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const share: WeekShare = { villages, begunVillages, limitMilliseconds, goodEnoughPercent };
  const workers = Array.from(
    { length: THREADS },
    () => new Worker(path.join(import.meta.dirname, 'week-worker.ts'), { workerData: share }),
  );
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
  const begun = performance.now();
  const processor = process.cpuUsage();
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.on('message', (village: VillageFigures) => all.push(village));
          worker.on('error', reject);
          worker.on('exit', resolve);
          worker.postMessage('go');
        }),
    ),
  );
  const { user, system } = process.cpuUsage(processor);
  return {
    seconds: (performance.now() - begun) / 1000,
    processorSeconds: (user + system) / 1e6,
    villages: all.toSorted((one, other) => one.village - other.village),
  };
}

function sum({ villages }: Township, read: (village: VillageFigures) => number): number {
  return villages.reduce((total, village) => total + read(village), 0);
}

/** Of the whole price, in percent; null where a village has none. */
function gapOf(township: Township): number | null {
  if (township.villages.some(({ gapPercent }) => gapPercent === null)) return null;
  return (
    sum(township, ({ points, gapPercent }) => points * gapPercent!) /
    Math.max(
      1,
      sum(township, ({ points }) => points),
    )
  );
}
