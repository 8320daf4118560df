import { expect, it } from 'vitest';
import { solveRoleNetwork } from '../../../src/solver/engines/solve-role-network.ts';
import { solveRoleNetworkByMip } from '../../../src/solver/engines/role-network-mip.ts';
import { highs, javascriptSolver } from '../../builders/mip-engines.ts';
import { seededRandom } from '../../builders/random.ts';
import { aRoleNetwork } from '../../builders/role-networks.ts';

const control = { timeLimitMilliseconds: 60_000, stopRequested: () => false, seed: 1 };
const alone = { budgets: null, start: null, knownBound: null };

/** Against hanging; the oracle takes half a minute on a busy machine. */
const LIMIT_MILLISECONDS = 300_000;

/** 300 sizes from 20 to 2,000 elders, most of them small. */
function sizeOf(instance: number): number {
  return instance === 300 ? 2_000 : Math.round(20 * 100 ** ((instance / 300) ** 5));
}

it(
  'costs what HiGHS finds on 300 random networks of 20 to 2,000 elders',
  () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = seededRandom(seed);
      const elders = sizeOf(seed);
      const network = aRoleNetwork(random, {
        elders,
        helpers: Math.ceil((elders * random.whole(40, 110)) / 100),
        mostArcs: elders > 400 ? 6 : random.whole(3, 14),
        mostCost: random.pick([4, 100, 5_000]),
      });
      const oracle = solveRoleNetworkByMip(network, highs, control, alone);
      expect({ seed, elders, cost: solveRoleNetwork(network, () => false).cost }).toEqual({
        seed,
        elders,
        cost: oracle.flow?.cost,
      });
    }
  },
  LIMIT_MILLISECONDS,
);

it('costs what javascript-lp-solver finds on 60 small ones', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const network = aRoleNetwork(seededRandom(seed), { elders: 14, helpers: 9, mostArcs: 6, mostCost: 60 });
    const oracle = solveRoleNetworkByMip(network, javascriptSolver, control, alone);
    expect({ seed, cost: solveRoleNetwork(network, () => false).cost }).toEqual({
      seed,
      cost: oracle.flow?.cost,
    });
  }
});
