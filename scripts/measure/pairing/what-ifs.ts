import { NO_ARC, type RoleNetwork } from '../../../src/solver/engines/role-network.ts';
import { whatIfForbidden, whatIfForced } from '../../../src/solver/engines/role-what-if.ts';
import {
  type RoleSolution,
  solveRoleNetwork,
  solveRoleNetworkToKeep,
} from '../../../src/solver/engines/solve-role-network.ts';
import { type Random, seededRandom } from '../../../test/builders/random.ts';
import { type Figures, inMilliseconds, quantile, timed } from './figures.ts';
import { roleTownship } from './role-township.ts';

const WHAT_IFS = 500;
/** Of these, the price is compared with the cost of solving everything anew. */
const CHECKED = 20;
const MOST_MILLISECONDS = 16;
/** Dearer than any plan, so that nobody takes it who can avoid it. */
const OUT_OF_REACH = 1e9;

interface WhatIf {
  readonly elder: number;
  readonly role: 0 | 1;
  readonly arc: number;
  readonly forced: boolean;
}

/** One pair forced or forbidden at 5,000 elders, from the prices of the plan at hand. */
export function measureWhatIfs(figures: Figures): void {
  figures.heading(`One pair forced or forbidden, 5000 elders, roles and households, ${WHAT_IFS} at random`);
  const network = roleTownship({ elders: 5_000, form: 'roles', seed: 1 });
  const solution = solveRoleNetworkToKeep(network, () => false);
  const random = seededRandom(500);
  const whatIfs = Array.from({ length: WHAT_IFS }, () => aWhatIf(random, solution));
  const runs = whatIfs.map((whatIf) => timed(() => ask(solution, whatIf)));
  const wrong = whatIfs
    .slice(0, CHECKED)
    .filter((whatIf, index) => runs[index]!.value !== priceBySolvingAnew(solution, whatIf));
  figures.must(`${wrong.length} of ${CHECKED} prices differ from solving anew`, wrong.length === 0);
  for (const [what, asked] of [
    ['forced', true],
    ['forbidden', false],
  ] as const) {
    const times = runs.flatMap(({ milliseconds }, index) =>
      whatIfs[index]!.forced === asked ? [milliseconds] : [],
    );
    figures.note(
      `${times.length} ${what}`,
      `half within ${inMilliseconds(quantile(times, 0.5))}, 95 % within ${inMilliseconds(quantile(times, 0.95))}, all within ${inMilliseconds(Math.max(...times))}`,
    );
  }
  const most = quantile(
    runs.map(({ milliseconds }) => milliseconds),
    0.95,
  );
  figures.goal(
    '95 % of all',
    `within ${inMilliseconds(most)}`,
    `at most ${MOST_MILLISECONDS} ms`,
    most <= MOST_MILLISECONDS,
  );
}

/** Every other one forbids a pair of the plan; the rest force one that is not in it and lives in a household of one. */
function aWhatIf(random: Random, { network, flow }: RoleSolution): WhatIf {
  for (;;) {
    const elder = random.whole(0, network.elderCount - 1);
    const role = random.whole(0, 1) as 0 | 1;
    const arc = random.whole(network.arcStart[elder]!, network.arcStart[elder + 1]! - 1);
    const present = flow.arcOfUnit[2 * elder + role]!;
    if (random.chance(50)) {
      if (present !== NO_ARC) return { elder, role, arc: present, forced: false };
    } else if (arc !== present && livesAlone(network, elder, arc)) {
      return { elder, role, arc, forced: true };
    }
  }
}

function livesAlone(network: RoleNetwork, elder: number, arc: number): boolean {
  const households = network.arcHousehold.subarray(network.arcStart[elder], network.arcStart[elder + 1]);
  return households.filter((household) => household === network.arcHousehold[arc]).length === 1;
}

function ask(solution: RoleSolution, { elder, role, arc, forced }: WhatIf): number {
  const helper = solution.network.arcHelper[arc]!;
  return forced
    ? whatIfForced(solution, elder, role, helper).costDifference
    : whatIfForbidden(solution, elder, helper).costDifference;
}

function priceBySolvingAnew({ network, flow }: RoleSolution, { elder, role, arc, forced }: WhatIf): number {
  const changed = {
    ...network,
    arcCost: Float64Array.from(network.arcCost),
    roleCost: Float64Array.from(network.roleCost),
    uncoveredCost: Float64Array.from(network.uncoveredCost),
  };
  if (forced) {
    changed.uncoveredCost[2 * elder + role] = OUT_OF_REACH;
    for (let other = network.arcStart[elder]!; other < network.arcStart[elder + 1]!; other++)
      if (other !== arc) changed.roleCost[2 * other + role] = Number.POSITIVE_INFINITY;
  } else {
    changed.arcCost[arc] = OUT_OF_REACH;
  }
  return solveRoleNetwork(changed, () => false).cost - flow.cost;
}
