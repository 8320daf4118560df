import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PairingPlanForm } from '../../../src/solver/door/pairing-plan-form.ts';
import { solvePairingText } from '../../../src/solver/door/solve-pairing-text.ts';
import { highs } from '../../builders/mip-engines.ts';
import { aPairingProblemFile, bruteForceFile, type PlainProblem } from '../../builders/pairing-problems.ts';
import { seededRandom } from '../../builders/random.ts';

const answer = (problem: object): PairingPlanForm =>
  JSON.parse(solvePairingText(JSON.stringify(problem), () => highs)) as PairingPlanForm;

const withoutMip = (problem: object): PairingPlanForm =>
  JSON.parse(
    solvePairingText(JSON.stringify(problem), () => {
      throw new Error('a flow asks for no other engine');
    }),
  ) as PairingPlanForm;

const fileOf = (name: string): string => readFileSync(`test/problems/${name}.json`, 'utf8');

/** The three conditions of docs/models/pairing-door.md, "Prices", read off the two files alone; returns the bound. */
function boundByPrices(problem: PlainProblem, { prices }: PairingPlanForm): number {
  const { elders, households, helpers } = prices!;
  const unitPrice = new Map(elders.map(({ elder, role, price }) => [`${elder} ${role}`, price]));
  const homeOf = new Map(problem.helpers.map(({ id, household }) => [id, household]));
  const homePrice = new Map(
    households.map(({ elder, householdOf, price }) => [`${elder} ${homeOf.get(householdOf)!}`, price]),
  );
  const helperPrice = new Map(helpers.map((entry) => [entry.helper, entry]));
  const forbidden = new Set(problem.forbids.map(({ elder, helper }) => `${elder} ${helper}`));
  for (const { elder, helper, cost, roleCost, burden } of problem.candidates) {
    const { capacity } = problem.helpers.find(({ id }) => id === helper)!;
    if (forbidden.has(`${elder} ${helper}`) || capacity === 0) continue;
    for (const role of ['primary', 'backup'] as const) {
      const price = unitPrice.get(`${elder} ${role}`);
      if (price === undefined || roleCost[role] === null) continue;
      const { price: place, burdenPrice = 0 } = helperPrice.get(helper)!;
      const home = homePrice.get(`${elder} ${homeOf.get(helper)!}`) ?? 0;
      expect(cost + roleCost[role] + place + (burden ? burdenPrice : 0) + home).toBeGreaterThanOrEqual(price);
    }
  }
  for (const { id, uncovered } of problem.elders)
    for (const role of ['primary', 'backup'] as const)
      expect(unitPrice.get(`${id} ${role}`) ?? 0).toBeLessThanOrEqual(
        unitPrice.has(`${id} ${role}`) ? (uncovered[role] ?? Number.POSITIVE_INFINITY) : 0,
      );
  for (const { price } of households) expect(price).toBeGreaterThan(0);
  const above = (price: number, steps: readonly number[]): number =>
    steps.reduce((sum, step) => sum + Math.max(0, price - step), 0);
  return (
    elders.reduce((sum, { price }) => sum + price, 0) -
    households.reduce((sum, { price }) => sum + price, 0) -
    problem.helpers.reduce((sum, { id, load, burdenLoad }) => {
      const { price, burdenPrice = 0 } = helperPrice.get(id)!;
      return sum + above(price, load) + above(burdenPrice, burdenLoad);
    }, 0)
  );
}

describe('a problem file', () => {
  it('gets a plan as cheap as any that its words allow, with prices that prove it', () => {
    let impossible = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const problem = aPairingProblemFile(seededRandom(seed));
      const plan = withoutMip(problem);
      const least = bruteForceFile(problem);
      if (least === null) {
        impossible++;
        expect({ seed, status: plan.status, prices: plan.prices }).toEqual({
          seed,
          status: 'impossible',
          prices: null,
        });
        continue;
      }
      expect({
        seed,
        status: plan.status,
        cost: plan.cost,
        lowerBound: plan.lowerBound,
        gap: plan.gap,
      }).toEqual({
        seed,
        status: 'proven-best',
        cost: least,
        lowerBound: least,
        gap: 0,
      });
      expect({ seed, bound: boundByPrices(problem, plan) }).toEqual({ seed, bound: least });
    }
    expect(impossible).toBeGreaterThan(20);
    expect(impossible).toBeLessThan(300);
  });

  it('keeps budgets, and role prices that differ within a household, at the least cost', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const problem = aPairingProblemFile(seededRandom(seed), { budgets: true, differs: true });
      const plan = answer(problem);
      const least = bruteForceFile(problem);
      expect({ seed, status: plan.status, cost: least === null ? null : plan.cost }).toEqual({
        seed,
        status: least === null ? 'impossible' : 'proven-best',
        cost: least,
      });
    }
  });

  it('keeps every lock, at the least cost that keeps it', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = seededRandom(seed);
      const free = { ...aPairingProblemFile(random), forbids: [] };
      const open = free.candidates.filter(
        ({ elder, roleCost }) =>
          roleCost.primary !== null && free.elders.find(({ id }) => id === elder)!.roles.includes('primary'),
      );
      if (open.length === 0) continue;
      const { elder, helper } = random.pick(open);
      const problem = { ...free, locks: [{ elder, helper, role: 'primary' as const }] };
      const plan = withoutMip(problem);
      const least = bruteForceFile(problem);
      expect({ seed, status: plan.status, cost: least === null ? null : plan.cost }).toEqual({
        seed,
        status: least === null ? 'impossible' : 'proven-best',
        cost: least,
      });
      if (least !== null)
        expect(plan.assignments).toContainEqual(expect.objectContaining({ elder, helper, role: 'primary' }));
    }
  });
});

describe('a published instance', () => {
  it('of the generalised assignment problem gets its published optimum (OR-Library gap1, c515-1: 336)', () => {
    const plan = JSON.parse(solvePairingText(fileOf('gap-c515-1'), () => highs)) as PairingPlanForm;
    expect(plan).toMatchObject({
      status: 'proven-best',
      cost: -336,
      lowerBound: -336,
      gap: 0,
      uncovered: [],
    });
    expect(plan.loads.every(({ used, budget }) => used! <= budget!)).toBe(true);
    expect(plan.assignments).toHaveLength(15);
  });

  it('of the assignment problem is a square of numbers pasted into "costs"', () => {
    const plan = withoutMip({
      format: 'shouwang-pairing/1',
      costs: [
        [7, 53, 183, 439, 863],
        [497, 383, 563, 79, 973],
        [287, 63, 343, 169, 583],
        [627, 343, 773, 959, 943],
        [767, 473, 103, 699, 303],
      ].map((row) => row.map((worth) => -worth)),
    });
    // Project Euler, problem 345: the matrix sum of this square is 3315.
    expect(plan).toMatchObject({ status: 'proven-best', cost: -3315, gap: 0 });
  });
});

it('says that a plan is impossible where somebody must be served and cannot be, and serves the others', () => {
  const plan = withoutMip({ format: 'shouwang-pairing/1', costs: [[4], [3], [5]] });
  expect(plan).toMatchObject({
    status: 'impossible',
    cost: 3,
    lowerBound: null,
    gap: null,
    assignments: [{ elder: '2', helper: '1' }],
    uncovered: [
      { elder: '1', cost: null },
      { elder: '3', cost: null },
    ],
    prices: null,
  });
});

/** Everything but the prices: an optimum may have several proofs, but there is only one plan. */
function digestOfPlan(text: string): string {
  return createHash('sha256')
    .update(text.slice(0, text.indexOf('  "prices"')))
    .digest('hex');
}

it('gives the same plan byte for byte on every machine', () => {
  const texts = ['township-of-120', 'gap-c515-1'].map((name) => solvePairingText(fileOf(name), () => highs));
  expect(texts.map(digestOfPlan)).toEqual([
    '6308aac6cb38237d02aa4300e2f7d146936f18cc7f013c13e6fb3603f4fb8126',
    '49b01c45097ac471f8c554eb4208bbcbc5b581c000c9add4d638fe6e7b9faed1',
  ]);
  expect(solvePairingText(fileOf('township-of-120'), () => highs)).toBe(texts[0]);
});

it('gives the same plan for every order of the candidates', () => {
  const problem = JSON.parse(fileOf('township-of-120')) as PlainProblem;
  const turned = { ...problem, candidates: problem.candidates.toReversed() };
  expect(solvePairingText(JSON.stringify(turned), () => highs)).toBe(
    solvePairingText(fileOf('township-of-120'), () => highs),
  );
});
