import { describe, expect, it } from 'vitest';
import { checkRoleCertificate, type RolePotentials } from '../../../src/solver/engines/role-certificate.ts';
import { assignRoleFlowCost } from '../../../src/solver/engines/role-flow-cost.ts';
import { NO_ARC } from '../../../src/solver/engines/role-network.ts';
import { solveRoleNetworkToKeep } from '../../../src/solver/engines/solve-role-network.ts';
import { seededRandom } from '../../builders/random.ts';
import { aRoleNetwork, bruteForceRoles } from '../../builders/role-networks.ts';

const never = (): boolean => false;

describe('checkRoleCertificate', () => {
  it('refuses every flow that is not optimal, whatever its prices', () => {
    let refused = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const network = aRoleNetwork(seededRandom(seed));
      const { flow, potentials } = solveRoleNetworkToKeep(network, never);
      const served = flow.arcOfUnit.findIndex((arc) => arc !== NO_ARC);
      if (served < 0) continue;
      const worse = Int32Array.from(flow.arcOfUnit);
      worse[served] = NO_ARC;
      const cost = assignRoleFlowCost(network, worse);
      if (cost === bruteForceRoles(network).cost) continue;
      expect(() => checkRoleCertificate(network, worse, potentials, cost), `seed ${seed}`).toThrow(
        'broken at',
      );
      refused++;
    }
    expect(refused).toBeGreaterThan(200);
  });

  it('refuses a price that is out by one, on a unit or on a helper who is not alone at his price', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const network = aRoleNetwork(seededRandom(seed), { elders: 6, helpers: 6 });
      const { flow, potentials } = solveRoleNetworkToKeep(network, never);
      const unit = network.unitWanted.indexOf(1);
      const wrong: RolePotentials = { ...potentials, unit: Float64Array.from(potentials.unit) };
      wrong.unit[unit]! += 1;
      expect(() => checkRoleCertificate(network, flow.arcOfUnit, wrong, flow.cost)).toThrow('broken at');
    }
  });

  it('refuses a cost that the prices do not add up to', () => {
    const network = aRoleNetwork(seededRandom(8), { elders: 6, helpers: 6 });
    const { flow, potentials } = solveRoleNetworkToKeep(network, never);
    expect(() => checkRoleCertificate(network, flow.arcOfUnit, potentials, flow.cost - 1)).toThrow(
      'the sum of prices by -1',
    );
  });
});
