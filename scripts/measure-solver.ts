// Measures the solver on invented townships of a real register's size: node scripts/measure-solver.ts
import { performance } from 'node:perf_hooks';
import javascriptLpSolver from 'javascript-lp-solver';
import loadHighs from 'highs';
import {
  highsMip,
  javascriptLpSolverMip,
  planPairings,
  planRoster,
  quietRun,
  type MipEngine,
  type RunControl,
} from '../src/solver/index.ts';
import { type AssignmentNetwork } from '../src/solver/engines/assignment-network.ts';
import { minCostFlow } from '../src/solver/engines/min-cost-flow.ts';
import { asMip } from '../test/builders/assignment-networks.ts';
import { aTownship, USUAL_TOWNSHIP, weeksOf } from '../test/builders/planning-township.ts';
import { seededRandom } from '../test/builders/random.ts';

const TIME_LIMIT_MILLISECONDS = 10_000;
const highs = highsMip(await loadHighs());
const lpSolver = javascriptLpSolverMip(javascriptLpSolver, () => performance.now());

function timed<Value>(work: () => Value): { value: Value; milliseconds: number } {
  const begun = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - begun };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function say(...words: readonly (string | number)[]): void {
  process.stdout.write(`${words.join(' ')}\n`);
}

function clockedRun(): RunControl {
  const begun = performance.now();
  return { ...quietRun, elapsedMilliseconds: () => performance.now() - begun };
}

/** The engine alone, against the same network as a linear problem in both MIP engines. */
function measureEngine(sources: number, sinks: number, arcsEach: number): void {
  const network = randomNetwork(sources, sinks, arcsEach);
  const flow = median([1, 2, 3, 4, 5].map(() => timed(() => minCostFlow(network, () => false)).milliseconds));
  const model = asMip(network);
  const control = {
    timeLimitMilliseconds: 60_000,
    stopRequested: () => false,
    seed: 1,
    start: null,
    absoluteGap: 0.99,
    targetCost: null,
  };
  const times = [highs, ...(sources <= 300 ? [lpSolver] : [])].map((engine: MipEngine) => {
    const { milliseconds } = timed(() => engine.solve(model, control));
    return `${engine.name} ${milliseconds.toFixed(0)} ms = ${(milliseconds / flow).toFixed(0)} x`;
  });
  say(`flow ${sources} x ${sinks}, ${network.arcSink.length} arcs: ${flow.toFixed(1)} ms;`, times.join('; '));
}

function randomNetwork(sources: number, sinks: number, arcsEach: number): AssignmentNetwork {
  const random = seededRandom(sources);
  const all = Array.from({ length: sinks }, (_, sink) => sink);
  const arcs = Array.from({ length: sources }, () => random.some(all, arcsEach));
  const steps = all.map(() => random.whole(1, 5));
  const stepStart = [0];
  steps.forEach((count, sink) => stepStart.push(stepStart[sink]! + count));
  return {
    sourceCount: sources,
    sinkCount: sinks,
    arcStart: Int32Array.from({ length: sources + 1 }, (_, source) => source * arcsEach),
    arcSink: Int32Array.from(arcs.flat()),
    arcCost: Float64Array.from(arcs.flat(), () => random.whole(0, 1000)),
    uncoveredCost: new Float64Array(sources).fill(10_000_000),
    stepStart: Int32Array.from(stepStart),
    stepCost: Float64Array.from(
      steps.flatMap((count) => Array.from({ length: count }, (_, held) => 15 * held)),
    ),
    insertionOrder: Int32Array.from({ length: sources }, (_, source) => source),
  };
}

function measureTownship(seed: number): void {
  const township = aTownship(seed, USUAL_TOWNSHIP);
  const pairing = timed(() => planPairings(township, clockedRun()));
  say(
    `township ${seed}: pairing ${township.elders.length} elders x ${township.helpers.length} helpers`,
    `${pairing.milliseconds.toFixed(0)} ms, ${pairing.value.pairs.length} pairs, ${pairing.value.unserved.length} unserved`,
  );
  let total = 0;
  for (const problem of weeksOf(township, pairing.value)) {
    const limited = { ...problem, timeLimitMilliseconds: TIME_LIMIT_MILLISECONDS };
    const { value: plan, milliseconds } = timed(() => planRoster(limited, clockedRun(), highs));
    const constructed = planRoster({ ...limited, timeLimitMilliseconds: 0 }, clockedRun(), highs);
    total += milliseconds;
    const parts = plan.planned.flatMap((visit) => visit.helpers);
    const own = parts.filter(({ part }) => part === 'primary').length;
    say(
      `  village ${problem.villageId}: ${milliseconds.toFixed(0)} ms, ${plan.status}, gap ${plan.gapPercent ?? '-'} %,`,
      `${plan.planned.length} planned, ${plan.unfilled.length} unfilled, own helper ${Math.round((100 * own) / Math.max(1, parts.length))} %,`,
      `cost ${plan.cost} = ${(plan.cost / constructed.cost).toFixed(3)} x constructed (${constructed.unfilled.length} unfilled)`,
    );
  }
  say(`  all villages: ${total.toFixed(0)} ms`);
}

measureEngine(200, 80, 10);
measureEngine(1_000, 300, 35);
measureEngine(5_000, 1_500, 35);
for (const seed of [1, 2]) measureTownship(seed);
