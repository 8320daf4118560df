import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import loadHighs from 'highs';
import { highsMip } from '../../../src/solver/engines/highs-mip.ts';
import type { MipEngine, MipModel } from '../../../src/solver/engines/mip.ts';
import { findCandidates } from '../../../src/solver/roster/find-candidates.ts';
import { rosterFacts } from '../../../src/solver/roster/roster-facts.ts';
import { buildRosterModel } from '../../../src/solver/roster/roster-model.ts';
import { unfilledPoints } from '../../../src/solver/roster/roster-prices.ts';
import { planRoster } from '../../../src/solver/roster/solve-roster.ts';
import { fixedWeek } from '../../../src/solver/roster/week-state.ts';
import type { Figures } from '../pairing/figures.ts';
import { generatedWeek } from './generated-weeks.ts';
import { writeMps } from './mps-file.ts';

const VILLAGES = [1, 2, 3, 4, 5];
const SECONDS = 10;
const PATIENCE = 3;
const CBC = 'cbc';

/** What an engine came to: the price of its best week (of the same constant), and the time. */
interface Reached {
  readonly points: number | null;
  readonly bound: number | null;
  readonly seconds: number;
}

/** Ours, and one undivided model without a start given to HiGHS and to native CBC: the same time for each. */
export async function measureAgainstUndivided(figures: Figures): Promise<void> {
  figures.heading(`Villages of 50 elders against one undivided model, ${SECONDS} s each`);
  const highs = highsMip(await loadHighs());
  const hasCbc = spawnSync(CBC, ['-quit'], { encoding: 'utf8' }).error === undefined;
  if (!hasCbc) figures.say('CBC is not on this machine (coinor-cbc): left out');
  for (const village of VILLAGES) {
    const { model, constant } = undividedModel(village);
    const ours = planOurs(village, highs);
    const theirs = await solveWithHighs(model);
    compare(figures, `village ${village}, HiGHS`, ours, shifted(theirs, constant), false);
    if (hasCbc)
      compare(figures, `village ${village}, CBC`, ours, shifted(solveWithCbc(model), constant), true);
  }
}

/** The whole village as one model; the constant is what tasks cost that nobody can do. */
function undividedModel(village: number): { readonly model: MipModel; readonly constant: number } {
  const facts = rosterFacts(generatedWeek(village, 1000 * SECONDS));
  const candidates = findCandidates(facts);
  const isServed = ({ index }: { readonly index: number }): boolean => candidates[index]!.inModel.length > 0;
  const tasks = facts.tasks.filter(isServed);
  const { mip } = buildRosterModel({ facts, candidates, tasks, others: fixedWeek(facts, 'exact') }, []);
  const constant = facts.tasks
    .filter((task) => !isServed(task))
    .reduce((sum, task) => sum + task.visits * unfilledPoints(task), 0);
  return { model: mip, constant };
}

function planOurs(village: number, highs: MipEngine): Reached {
  const begun = performance.now();
  const elapsedMilliseconds = (): number => performance.now() - begun;
  const run = { stopRequested: () => false, report: () => undefined, elapsedMilliseconds };
  const plan = planRoster(generatedWeek(village, 1000 * SECONDS), run, highs);
  const bound = plan.gapPercent === null ? null : plan.points * (1 - plan.gapPercent / 100);
  return { points: plan.points, bound, seconds: elapsedMilliseconds() / 1000 };
}

/**
 * In a thread of its own: HiGHS looks at its time limit between steps alone, and with a whole village in one model a single
 * step can take many minutes. Whoever has not come back after {@link PATIENCE} times the limit has no plan.
 */
async function solveWithHighs(model: MipModel): Promise<Reached> {
  const begun = performance.now();
  const worker = new Worker(new URL('highs-worker.ts', import.meta.url), {
    workerData: { model, seconds: SECONDS },
  });
  const late = setTimeout(() => void worker.terminate(), 1000 * SECONDS * PATIENCE);
  const reached = await new Promise<Pick<Reached, 'points' | 'bound'>>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => resolve({ points: null, bound: null }));
  });
  clearTimeout(late);
  await worker.terminate();
  return { ...reached, seconds: (performance.now() - begun) / 1000 };
}

/** CBC's own words: "Objective value", "Lower bound". */
function solveWithCbc(model: MipModel): Reached {
  const folder = mkdtempSync(path.join(tmpdir(), 'week-'));
  try {
    const [file, solution] = [path.join(folder, 'week.mps'), path.join(folder, 'solution.txt')];
    writeFileSync(file, writeMps(model));
    const begun = performance.now();
    const words = [file, 'sec', String(SECONDS), 'timeMode', 'elapsed', 'allowableGap', '0.99', 'solve'];
    const { stdout } = spawnSync(CBC, [...words, 'solution', solution], { encoding: 'utf8' });
    const seconds = (performance.now() - begun) / 1000;
    const number = (name: string): number | null => {
      const found = new RegExp(`^${name}:\\s+(-?[\\d.e+]+)`, 'm').exec(stdout);
      return found === null ? null : Number(found[1]);
    };
    const isInfeasible = !/objective value/i.test(readFileSync(solution, 'utf8'));
    const points = isInfeasible ? null : number('Objective value');
    return { points, bound: number('Lower bound') ?? points, seconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function shifted({ points, bound, seconds }: Reached, constant: number): Reached {
  return {
    points: points === null ? null : Math.round(points + constant),
    bound: bound === null ? null : bound + constant,
    seconds,
  };
}

/** Ours is not worse in price and not later; against CBC also quicker, or better where neither ends. */
function compare(figures: Figures, what: string, ours: Reached, theirs: Reached, quicker: boolean): void {
  const gap = ({ points, bound }: Reached): string =>
    points === null || bound === null
      ? 'no gap'
      : `${((100 * (points - bound)) / Math.max(1, points)).toFixed(2)} %`;
  const cheaper = theirs.points === null || ours.points! < theirs.points;
  const asCheap = cheaper || ours.points === theirs.points;
  figures.goal(
    what,
    `${ours.points} (${gap(ours)}) in ${ours.seconds.toFixed(1)} s; theirs ${theirs.points ?? 'none'} (${gap(theirs)}) in ${theirs.seconds.toFixed(1)} s`,
    quicker ? 'quicker, or better in the same time' : 'not worse in the same time',
    quicker ? cheaper || (asCheap && ours.seconds < theirs.seconds) : asCheap,
  );
}
