import { performance } from 'node:perf_hooks';
import javascriptLpSolver from 'javascript-lp-solver';
import loadHighs from 'highs';
import { highsMip } from '../../../src/solver/engines/highs-mip.ts';
import { javascriptLpSolverMip } from '../../../src/solver/engines/javascript-lp-solver-mip.ts';
import { mipCost, type MipEngine, type MipModel } from '../../../src/solver/engines/mip.ts';
import { findCandidates } from '../../../src/solver/roster/find-candidates.ts';
import { rosterFacts } from '../../../src/solver/roster/roster-facts.ts';
import { buildRosterModel } from '../../../src/solver/roster/roster-model.ts';
import { MOST_COLUMNS_FOR_SMALL } from '../../../src/solver/roster/ask-engine.ts';
import { fixedWeek } from '../../../src/solver/roster/week-state.ts';
import { type Figures, inMilliseconds, median, timedByProcessor } from '../pairing/figures.ts';
import { generatedWeek } from './generated-weeks.ts';

const TASKS = [1, 2, 3, 5, 8, 12];
const VILLAGES = [1, 2, 3];
const LIMIT_MILLISECONDS = 3_000;

/** The first tasks of some villages as models of growing size, to the proof, with either engine. */
export async function measureEnginesBySize(figures: Figures): Promise<void> {
  figures.heading('javascript-lp-solver against HiGHS by size, processor time, to the proof');
  const highs = highsMip(await loadHighs());
  const plain = javascriptLpSolverMip(javascriptLpSolver, () => performance.now());
  for (const size of TASKS) {
    const models = VILLAGES.map((village) => firstTasks(village, size));
    const columns = median(models.map(({ columnCount }) => columnCount));
    const ofHighs = models.map((model) => solved(highs, model));
    const ofPlain = models.map((model) => solved(plain, model));
    const ended = ofPlain.filter(({ points }) => points !== null).length;
    figures.must(
      `prices differ at ${size} tasks`,
      ofPlain.every(({ points }, at) => {
        const other = ofHighs[at]!.points;
        return points === null || other === null || points === other;
      }),
    );
    const [ours, theirs] = [ofHighs, ofPlain].map((runs) => median(runs.map((run) => run.milliseconds)));
    figures.note(
      `${size} tasks, about ${columns} columns`,
      `HiGHS ${inMilliseconds(ours!)}, javascript-lp-solver ${inMilliseconds(theirs!)} (${ended} of ${models.length} to the proof)`,
    );
  }
  figures.say(`used up to ${MOST_COLUMNS_FOR_SMALL} columns: javascript-lp-solver; above: HiGHS`);
}

function firstTasks(village: number, size: number): MipModel {
  const facts = rosterFacts(generatedWeek(village, LIMIT_MILLISECONDS));
  const candidates = findCandidates(facts);
  const tasks = facts.tasks.filter(({ index }) => candidates[index]!.inModel.length > 0).slice(0, size);
  return buildRosterModel({ facts, candidates, tasks, others: fixedWeek(facts, 'exact') }, []).mip;
}

function solved(
  engine: MipEngine,
  model: MipModel,
): { readonly points: number | null; readonly milliseconds: number } {
  const { value, milliseconds } = timedByProcessor(() =>
    engine.solve(model, {
      timeLimitMilliseconds: LIMIT_MILLISECONDS,
      stopRequested: () => false,
      seed: 1,
      start: null,
      absoluteGap: 0.99,
      targetCost: null,
    }),
  );
  const isProven = value.status === 'optimal' && value.values !== null;
  return { points: isProven ? Math.round(mipCost(model, value.values)) : null, milliseconds };
}
