import { solveRoleNetwork } from '../../../src/solver/engines/solve-role-network.ts';
import { type Figures, inMilliseconds, median, timedByProcessor } from './figures.ts';
import { asDimacs, asFlowProblem } from './flow-problem.ts';
import { compileLemon } from './lemon.ts';
import { roleTownship } from './role-township.ts';

const SIZES = [100, 1_000, 5_000];
const FORMS = [
  { form: 'primary', title: 'primary alone', mostTimes: 1.5 },
  { form: 'roles', title: 'roles, households and load', mostTimes: 1 },
] as const;
const ROUNDS = 7;

/** Ours and a network simplex in C++ by turns on the same townships; the goals hold at the largest. */
export function measureAgainstLemon(figures: Figures): void {
  figures.heading(
    'Against a network simplex in C++ (LEMON, g++ -O2), solve alone, processor time, median of 7 rounds by turns',
  );
  const lemon = compileLemon();
  if ('missing' in lemon) figures.say(lemon.missing);
  warmUp();
  for (const { form, title, mostTimes } of FORMS) {
    for (const elders of SIZES) {
      const network = roleTownship({ elders, form, seed: 1 });
      const problem = asFlowProblem(network);
      const dimacs = asDimacs(problem);
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const { value, milliseconds } = timedByProcessor(() => solveRoleNetwork(network, () => false));
        ours.push(milliseconds);
        if ('missing' in lemon) continue;
        const run = lemon.solve(dimacs);
        theirs.push(run.milliseconds);
        if (round === 0)
          figures.must(`costs differ: ${value.cost}, LEMON ${run.cost}`, value.cost === run.cost);
      }
      const what = `${elders} elders, ${network.arcHelper.length} pairs, ${title}`;
      if ('missing' in lemon) {
        figures.note(what, inMilliseconds(median(ours)));
        continue;
      }
      const times = median(ours) / median(theirs);
      const both = `${inMilliseconds(median(ours))}, LEMON ${inMilliseconds(median(theirs))} (${problem.arcs.length} arcs) = ${times.toFixed(2)} x`;
      if (elders === SIZES.at(-1)) figures.goal(what, both, `at most ${mostTimes} x`, times <= mostTimes);
      else figures.note(what, both);
    }
  }
  if (!('missing' in lemon)) lemon.remove();
}

/** The smallest township would else measure how JavaScript is compiled. */
function warmUp(): void {
  for (const { form } of FORMS) {
    const network = roleTownship({ elders: 1_000, form, seed: 2 });
    for (let round = 0; round < ROUNDS; round++) solveRoleNetwork(network, () => false);
  }
}
