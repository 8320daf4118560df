import { describe, expect, it } from 'vitest';
import { mipCost } from '../../../src/solver/engines/mip.ts';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import { checkRoster } from '../../../src/solver/roster/check-roster.ts';
import type { RosterPlan } from '../../../src/solver/roster/roster-plan.ts';
import { planRoster } from '../../../src/solver/roster/solve-roster.ts';
import { halfDayColumns } from '../../builders/half-day-columns.ts';
import { highs, toTheProof } from '../../builders/mip-engines.ts';
import { aRandomWeek, LARGE, MIDDLE } from '../../builders/random-weeks.ts';
import type { RosterProblem } from '../../../src/solver/roster/roster-problem.ts';

const MIDDLE_WEEKS = 200;
const FURTHER_WEEKS = 85;
const LARGE_WEEKS = 15;

/** The optimum by whole half-days as columns. */
function bestByHalfDays(problem: RosterProblem): number {
  const { model, constant } = halfDayColumns(problem);
  const answer = highs.solve(model, toTheProof);
  expect(answer.status).toBe('optimal');
  return Math.round(constant + mipCost(model, answer.values!));
}

/** What the plan says that no week can cost less than. */
function lowerBound({ points, gapPercent }: RosterPlan): number {
  return gapPercent === null ? 0 : points - Math.floor((points * gapPercent) / 100);
}

describe('planRoster against a second formulation', () => {
  it(`reaches the same price on ${MIDDLE_WEEKS} middle weeks, with whole half-days as columns`, () => {
    let proven = 0;
    for (let seed = 1; seed <= MIDDLE_WEEKS; seed++) {
      const problem = aRandomWeek(seed, MIDDLE);
      const plan = planRoster(problem, quietRun, highs);
      expect(checkRoster(problem, plan), `seed ${seed}`).toEqual([]);
      const best = bestByHalfDays(problem);
      if (plan.status === 'proven-best') {
        proven++;
        expect({ seed, points: plan.points }).toEqual({ seed, points: best });
      }
      expect(plan.points, `seed ${seed}`).toBeGreaterThanOrEqual(best);
      expect(lowerBound(plan), `seed ${seed}`).toBeLessThanOrEqual(best);
    }
    expect(proven).toBe(MIDDLE_WEEKS);
  });
});

describe('checkRoster on random weeks', () => {
  it.each([
    ['middle', FURTHER_WEEKS, MIDDLE],
    ['large', LARGE_WEEKS, LARGE],
  ] as const)('accepts every plan of further %s weeks (%i)', (_, weeks, size) => {
    for (let seed = 1_001; seed <= 1_000 + weeks; seed++) {
      const problem = aRandomWeek(seed, size);
      const plan = planRoster(problem, quietRun, highs);
      expect(checkRoster(problem, plan), `seed ${seed}`).toEqual([]);
      expect(lowerBound(plan), `seed ${seed}`).toBeLessThanOrEqual(plan.points);
    }
  });
});
