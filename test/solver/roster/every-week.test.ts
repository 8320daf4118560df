import { describe, expect, it } from 'vitest';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import { checkRoster } from '../../../src/solver/roster/check-roster.ts';
import { planRoster } from '../../../src/solver/roster/solve-roster.ts';
import { leastPrice } from '../../builders/every-week.ts';
import { highs, javascriptSolver } from '../../builders/mip-engines.ts';
import { aRandomWeek, TINY } from '../../builders/random-weeks.ts';

/** Seeds 1 to this; with those of random-weeks.test.ts two thousand weeks. */
const TINY_WEEKS = 1_700;

/** The engines as the program has them; every other week is left to HiGHS alone. */
const bothEngines = { ...highs, forSmallModels: javascriptSolver };

describe('planRoster against every week there is', () => {
  it(`is the cheapest of all weeks on ${TINY_WEEKS} tiny ones of every kind, and keeps every rule`, () => {
    let tried = 0;
    let whole = 0;
    let fixed = 0;
    for (let seed = 1; seed <= TINY_WEEKS; seed++) {
      const problem = aRandomWeek(seed, TINY);
      const plan = planRoster(problem, quietRun, seed % 2 === 0 ? highs : bothEngines);
      expect(checkRoster(problem, plan), `seed ${seed}`).toEqual([]);
      const least = leastPrice(problem);
      expect({ seed, status: plan.status, gap: plan.gapPercent, points: plan.points }).toEqual({
        seed,
        status: 'proven-best',
        gap: 0,
        points: least.price,
      });
      tried += least.tried;
      whole += plan.unfilled.length === 0 ? 1 : 0;
      fixed += (problem.fixed ?? []).length > 0 ? 1 : 0;
    }
    // Otherwise the weeks were no test: nothing to choose, nothing to fill, nothing in the way.
    expect(tried).toBeGreaterThan(5 * TINY_WEEKS);
    expect(whole).toBeGreaterThan(TINY_WEEKS / 20);
    expect(whole).toBeLessThan(TINY_WEEKS / 2);
    expect(fixed).toBeGreaterThan(TINY_WEEKS / 20);
  });
});
