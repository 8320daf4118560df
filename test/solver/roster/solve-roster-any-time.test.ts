import { describe, expect, it } from 'vitest';
import { FAILED, type MipEngine } from '../../../src/solver/engines/mip.ts';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import { checkRoster } from '../../../src/solver/roster/check-roster.ts';
import { planRoster } from '../../../src/solver/roster/solve-roster.ts';
import { highs, javascriptSolver } from '../../builders/mip-engines.ts';
import { aTinyWeek } from '../../builders/tiny-weeks.ts';
import { aTownship, weeksOf } from '../../builders/planning-township.ts';
import { planPairings } from '../../../src/solver/pairing/solve-pairing.ts';

const township = aTownship(3, { villages: 1, eldersAVillage: 14, helpersAVillage: 6, hamletsAVillage: 4 });
const [week] = weeksOf(township, planPairings(township, quietRun, null));
const problem = week!;
const best = planRoster(problem, quietRun, highs);

const filled = (value: number): MipEngine['solve'] => {
  return (model) => ({
    status: 'optimal',
    values: new Float64Array(model.columnCount).fill(value),
    bound: 0,
    reducedCosts: new Float64Array(model.columnCount),
  });
};

describe('planRoster when something goes wrong', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('out of memory');
      },
    ],
    ['fails, or calls the week infeasible', () => FAILED],
    ['answers with every visit at once', filled(1)],
    ['answers with halves', filled(0.5)],
    ['answers with what is no number', filled(Number.NaN)],
    [
      'answers with too few values',
      () => ({ status: 'optimal', values: new Float64Array(1), bound: null, reducedCosts: null }),
    ],
    [
      'claims a bound above the week at hand',
      () => ({ status: 'limit', values: null, bound: 1e9, reducedCosts: null }),
    ],
    [
      'claims a bound that is no number',
      () => ({ status: 'limit', values: null, bound: Number.NaN, reducedCosts: null }),
    ],
    ['runs out of time at once', () => ({ status: 'limit', values: null, bound: null, reducedCosts: null })],
  ] as [string, MipEngine['solve']][])(
    'gives a whole plan when the engine %s, and claims no proof',
    (_, solve) => {
      const plan = planRoster(problem, quietRun, { name: 'broken', solve });
      expect(checkRoster(problem, plan)).toEqual([]);
      expect(plan.status).toBe('good');
      expect(plan.gapPercent).toBeNull();
      expect(plan.points).toBeGreaterThanOrEqual(best.points);
    },
  );

  it('gives a whole plan when it is stopped at once', () => {
    const plan = planRoster(problem, { ...quietRun, stopRequested: () => true }, highs);
    expect(plan.status).toBe('stopped');
    expect(checkRoster(problem, plan)).toEqual([]);
  });

  it('gives a whole plan when its time is over at once', () => {
    const plan = planRoster({ ...problem, timeLimitMilliseconds: 0 }, quietRun, highs);
    expect(plan).toMatchObject({ status: 'good', gapPercent: null });
    expect(checkRoster(problem, plan)).toEqual([]);
  });

  it('keeps the best week when it is stopped half-way, and is never worse than what it began with', () => {
    const begun = planRoster({ ...problem, timeLimitMilliseconds: 0 }, quietRun, highs);
    for (const patience of [1, 3, 10]) {
      let asked = 0;
      const plan = planRoster(problem, { ...quietRun, stopRequested: () => ++asked > patience }, highs);
      expect(checkRoster(problem, plan)).toEqual([]);
      expect(plan.status).toBe('stopped');
      expect(plan.points).toBeLessThanOrEqual(begun.points);
    }
  });

  it('says how far the best may be when a bound is all that the engine had time for', () => {
    const bounded: MipEngine = {
      name: 'slow',
      solve: (model, control) => ({ ...highs.solve(model, control), status: 'limit', values: null }),
    };
    const plan = planRoster(problem, quietRun, bounded);
    expect(checkRoster(problem, plan)).toEqual([]);
    expect(plan.gapPercent).not.toBeNull();
    expect(plan.points).toBeGreaterThanOrEqual(best.points);
  });

  it('stops where a gap is good enough, and says what is left open', () => {
    const plan = planRoster({ ...problem, goodEnoughPercent: 50 }, quietRun, highs);
    expect(checkRoster(problem, plan)).toEqual([]);
    expect(plan.gapPercent).toBeLessThanOrEqual(50);
  });

  it('asks HiGHS where the engine for small weeks fails, and is content with its proof where it has one', () => {
    const tiny = aTinyWeek(2);
    const expected = planRoster(tiny, quietRun, highs);
    const failing: MipEngine = {
      name: 'failing',
      solve: () => {
        throw new Error('too many pivots');
      },
    };
    const helped = planRoster(tiny, quietRun, { ...highs, forSmallModels: failing });
    expect(helped).toMatchObject({ status: 'proven-best', points: expected.points });
    const alone = planRoster(tiny, quietRun, { ...failing, forSmallModels: javascriptSolver });
    expect(alone).toMatchObject({ status: 'proven-best', points: expected.points });
  });
});
