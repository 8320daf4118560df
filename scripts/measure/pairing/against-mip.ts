import { performance } from 'node:perf_hooks';
import javascriptLpSolver from 'javascript-lp-solver';
import loadHighs from 'highs';
import { highsMip } from '../../../src/solver/engines/highs-mip.ts';
import { javascriptLpSolverMip } from '../../../src/solver/engines/javascript-lp-solver-mip.ts';
import { mipCost, type MipEngine, relaxed } from '../../../src/solver/engines/mip.ts';
import type { RoleNetwork } from '../../../src/solver/engines/role-network.ts';
import { roleNetworkAsMip } from '../../../src/solver/engines/role-network-mip.ts';
import { solveRoleNetwork } from '../../../src/solver/engines/solve-role-network.ts';
import { type Figures, inMilliseconds, median, timed } from './figures.ts';
import { roleTownship } from './role-township.ts';

const TIME_LIMIT_MILLISECONDS = 120_000;
const ROUNDS = 7;
const LARGEST_FIRST = [5_000, 3_000, 2_000, 1_000];

/** Ours and HiGHS (WebAssembly) on the linear form of the same networks, at the largest size that HiGHS ends in time. */
export async function measureAgainstHighs(figures: Figures): Promise<void> {
  const highs = highsMip(await loadHighs());
  figures.heading('Against HiGHS in WebAssembly, the same network as a linear problem, solve alone');
  for (const [form, title] of [
    ['primary', 'primary alone'],
    ['roles', 'two roles'],
  ] as const) {
    for (const elders of LARGEST_FIRST) {
      const network = roleTownship({ elders, form, seed: 1 });
      if (compare(figures, network, highs, `${elders} elders, ${title}`, 50)) break;
      figures.say(`HiGHS did not end ${elders} elders, ${title}, within ${TIME_LIMIT_MILLISECONDS / 1000} s`);
    }
  }
}

export function measureAgainstJavascript(figures: Figures): void {
  figures.heading('Against javascript-lp-solver, 300 helpers x 500 elders, solve alone');
  const engine = javascriptLpSolverMip(javascriptLpSolver, () => performance.now());
  const network = roleTownship({ elders: 500, helpers: 300, candidates: [15, 15], form: 'primary', seed: 1 });
  const ended = compare(figures, network, engine, '500 elders, 7,500 pairs, primary alone', 100);
  figures.must('javascript-lp-solver did not end', ended);
}

/** False where the other engine did not end. */
function compare(
  figures: Figures,
  network: RoleNetwork,
  engine: MipEngine,
  what: string,
  leastTimes: number,
): boolean {
  const { model } = roleNetworkAsMip(network, null);
  // The relaxed network costs as much as the whole one; branching would only cost the other engine time.
  const { value: answer, milliseconds: theirs } = timed(() =>
    engine.solve(relaxed(model), {
      timeLimitMilliseconds: TIME_LIMIT_MILLISECONDS,
      stopRequested: () => false,
      seed: 1,
      start: null,
      absoluteGap: 0.99,
      targetCost: null,
    }),
  );
  if (answer.status !== 'optimal' || answer.values === null) return false;
  const runs = Array.from({ length: ROUNDS }, () => timed(() => solveRoleNetwork(network, () => false)));
  const ours = median(runs.map(({ milliseconds }) => milliseconds));
  const [ourCost, theirCost] = [runs[0]!.value.cost, Math.round(mipCost(model, answer.values))];
  figures.must(`costs differ: ${ourCost}, ${engine.name} ${theirCost}`, ourCost === theirCost);
  const times = theirs / ours;
  figures.goal(
    what,
    `${inMilliseconds(ours)}, ${engine.name} ${inMilliseconds(theirs)} = ${times.toFixed(0)} x faster`,
    `at least ${leastTimes} x`,
    times >= leastTimes,
  );
  return true;
}
