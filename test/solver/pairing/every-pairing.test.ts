import { describe, expect, it } from 'vitest';
import { checkPairingPlan } from '../../../src/solver/pairing/check-pairing-plan.ts';
import { planPairings } from '../../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import { assignmentOf, EveryPairing } from '../../builders/every-pairing.ts';
import { highs } from '../../builders/mip-engines.ts';
import { aTinyPairing } from '../../builders/tiny-pairings.ts';

const TINY_PROBLEMS = 5_000;

describe('planPairings against every plan there is', () => {
  it(`is the best of all plans on ${TINY_PROBLEMS} small problems with every rule, and always feasible`, () => {
    let minutesBound = 0;
    for (let seed = 1; seed <= TINY_PROBLEMS; seed++) {
      const problem = aTinyPairing(seed);
      const plan = planPairings(problem, quietRun, highs);
      const every = new EveryPairing(problem);
      const best = every.best(true);
      const found = assignmentOf(every, plan);
      expect(checkPairingPlan(problem, plan), `seed ${seed}`).toEqual([]);
      expect(every.worthOf(found), `seed ${seed}`).toEqual(best.worth);
      expect(plan, `seed ${seed}`).toMatchObject({ status: 'proven-best', gapPoints: 0 });
      const unbound = every.best(false);
      if (JSON.stringify(unbound) === JSON.stringify(best))
        expect(found, `seed ${seed}`).toEqual(best.assignment);
      else minutesBound++;
    }
    // Otherwise the minutes were never put to the test.
    expect(minutesBound).toBeGreaterThan(TINY_PROBLEMS / 50);
  });
});
