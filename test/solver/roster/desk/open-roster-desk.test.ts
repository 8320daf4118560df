import { describe, expect, it } from 'vitest';
import { HALF_DAYS, halfDayIndex } from '../../../../src/shared/domain/availability.ts';
import type { PricedPart, RosterMove } from '../../../../src/shared/domain/roster-move.ts';
import { rosterRule, type RosterRule } from '../../../../src/shared/domain/roster-rule.ts';
import { visitKey, type VisitRef } from '../../../../src/shared/domain/roster-task.ts';
import { SERVICE_CODES } from '../../../../src/shared/domain/service.ts';
import { checkRoster } from '../../../../src/solver/roster/check-roster.ts';
import { openRosterDesk } from '../../../../src/solver/roster/desk/open-roster-desk.ts';
import { placementOf } from '../../../../src/solver/roster/repair/differences-of.ts';
import type { RosterDesk } from '../../../../src/solver/roster/roster-desk.ts';
import type { RosterPlan } from '../../../../src/solver/roster/roster-plan.ts';
import { type RosterProblem, USUAL_ROSTER_SETTINGS } from '../../../../src/solver/roster/roster-problem.ts';
import { aHandMadeWeek, anOrderlyWeek, anyMove } from '../../../builders/hand-made-weeks.ts';
import { seededRandom } from '../../../builders/random.ts';
import { aRandomWeek } from '../../../builders/tiny-weeks.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

/** Fixed visits are not judged by the checker; on the desk every breach is seen. */
function aLooseWeek(seed: number): RosterProblem {
  return { ...aRandomWeek(seed), fixed: [] };
}

/** Everybody can do everything on every day, so that there is a choice. */
function withAbleHelpers(problem: RosterProblem): RosterProblem {
  const helpers = problem.helpers.map((helper) => ({
    ...helper,
    age: 60,
    active: true,
    selfCareLevel: 'independent' as const,
    travelLimitMinutes: 60,
    weeklyCapMinutes: 600,
    dailyCapMinutes: 240,
    services: SERVICE_CODES,
    trainedFor: SERVICE_CODES,
    availability: HALF_DAYS,
    noHeavyWork: false,
  }));
  const elders = problem.elders.map((elder) => ({
    ...elder,
    sex: 'F' as const,
    helperSexWish: 'any' as const,
    needs: elder.needs.map((need) => ({ ...need, timesPerWeek: 1 })),
  }));
  return { ...problem, elders, helpers, settings: { ...USUAL_ROSTER_SETTINGS, mostFaces: 9 } };
}

function refsOf({ planned, unfilled }: RosterPlan): readonly VisitRef[] {
  return [...planned, ...unfilled].map(({ ref }) => ref);
}

/** Points by part, as the difference of two whole weeks. */
function differenceOf(before: RosterPlan, after: RosterPlan): readonly PricedPart[] {
  const points = new Map(after.price.map(({ part, points: each }) => [part, each]));
  for (const { part, points: each } of before.price) points.set(part, (points.get(part) ?? 0) - each);
  return [...points].flatMap(([part, each]) => (each === 0 ? [] : [{ part, points: each }]));
}

/** Broken rules of a whole week, each once. */
function brokenOn(desk: RosterDesk): ReadonlySet<string> {
  return new Set(
    refsOf(desk.plan)
      .flatMap((ref) => desk.breachesOf(ref))
      .map(({ rule, helperId, by }) => `${rule} ${helperId} ${by}`),
  );
}

const isRule = (rule: string): rule is RosterRule => (rosterRule.options as readonly string[]).includes(rule);

describe('openRosterDesk', () => {
  it('tells of 300 random moves exactly the difference of two whole weeks, part by part', () => {
    for (const seed of SEEDS) {
      const random = seededRandom(seed);
      const problem = aRandomWeek(seed);
      let desk = openRosterDesk(problem, aHandMadeWeek(problem, random));
      for (let count = 0; count < 5; count++) {
        const move = anyMove(problem, desk.plan, random);
        const outcome = desk.tryMove(move);
        const after = desk.withMove(move);
        expect(outcome.points).toBe(after.plan.points - desk.plan.points);
        const byPart = (one: PricedPart, other: PricedPart): number => (one.part < other.part ? -1 : 1);
        expect(outcome.parts.toSorted(byPart)).toEqual(differenceOf(desk.plan, after.plan).toSorted(byPart));
        desk = after;
      }
    }
  });

  it('writes every week down so that the checker finds nothing but broken rules, and just those that the desk tells', () => {
    for (const seed of SEEDS) {
      const problem = aLooseWeek(seed);
      const desk = openRosterDesk(problem, aHandMadeWeek(problem, seededRandom(seed)));
      const found = checkRoster(problem, desk.plan);
      expect(found.filter(({ rule }) => !isRule(rule))).toEqual([]);
      const told = brokenOn(desk);
      const checked = new Set(found.map(({ rule, helperId, amount }) => `${rule} ${helperId} ${amount}`));
      expect([...told].toSorted()).toEqual([...checked].toSorted());
    }
  });

  it('tells of a move the rules that the checker finds broken after it and not before, those of other visits too', () => {
    let broken = 0;
    for (const seed of SEEDS) {
      const random = seededRandom(seed);
      const problem = aLooseWeek(seed);
      const desk = openRosterDesk(problem, anOrderlyWeek(problem));
      const before = checkRoster(problem, desk.plan);
      expect(before).toEqual([]);
      for (let count = 0; count < 5; count++) {
        const move = anyMove(problem, desk.plan, random);
        const told = desk.tryMove(move).breaches.map(({ rule, helperId, by }) => `${rule} ${helperId} ${by}`);
        const after = checkRoster(problem, desk.withMove(move).plan);
        const checked = after.map(({ rule, helperId, amount }) => `${rule} ${helperId} ${amount}`);
        expect(told.toSorted()).toEqual(checked.toSorted());
        broken += told.length;
      }
    }
    expect(broken).toBeGreaterThan(200);
  });

  it('does not change while it is asked', () => {
    const problem = aRandomWeek(3);
    const desk = openRosterDesk(problem, aHandMadeWeek(problem, seededRandom(3)));
    const before = JSON.stringify(openRosterDesk(problem, aHandMadeWeek(problem, seededRandom(3))).plan);
    for (const ref of refsOf(desk.plan)) {
      desk.choices(ref);
      desk.explain(ref);
      desk.fixes(ref);
      desk.tryMove({ kind: 'remove', visit: ref });
      desk.withMove({ kind: 'remove', visit: ref });
    }
    expect(JSON.stringify(desk.plan)).toBe(before);
  });

  it('is byte for byte the week before when a move is taken back by its opposite', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const random = seededRandom(seed);
      const problem = aRandomWeek(seed);
      const desk = openRosterDesk(problem, anOrderlyWeek(problem));
      for (let count = 0; count < 5; count++) {
        const move = anyMove(problem, desk.plan, random);
        const undone = opposites(desk, move).reduce(
          (moved, each) => moved.withMove(each),
          desk.withMove(move),
        );
        expect(JSON.stringify(undone.plan)).toBe(JSON.stringify(desk.plan));
      }
    }
  });

  it('keeps what is proven while the price stays the same and no rule is broken, and drops it otherwise', () => {
    const problem = aLooseWeek(5);
    const proven: RosterPlan = { ...anOrderlyWeek(problem), status: 'proven-best', gapPercent: 0 };
    const desk = openRosterDesk(problem, proven);
    expect(desk.plan).toEqual(proven);
    const [first] = proven.planned;
    const removed = desk.withMove({ kind: 'remove', visit: first!.ref }).plan;
    expect(removed).toMatchObject({ status: 'good', gapPercent: null });
    expect(desk.withMove({ kind: 'pin', visit: first!.ref }).plan).toEqual(proven);
  });

  it('leaves out visits of a task that the register no longer has', () => {
    const problem = aLooseWeek(7);
    const plan = anOrderlyWeek(problem);
    const [gone, ...elders] = problem.elders;
    const lost = new Set(gone!.needs.map(({ id }) => `need-${id}`));
    const keys = refsOf(openRosterDesk({ ...problem, elders }, plan).plan).map(visitKey);
    const expected = refsOf(plan).map(visitKey);
    expect(keys.toSorted()).toEqual(expected.filter((key) => !lost.has(key.split('#')[0]!)).toSorted());
  });

  it('refuses a visit that is not of this week', () => {
    const problem = aLooseWeek(1);
    const desk = openRosterDesk(problem, anOrderlyWeek(problem));
    const [{ ref }] = desk.plan.planned as [RosterPlan['planned'][number]];
    expect(() => desk.choices({ ...ref, number: 99 })).toThrow('is not a visit of this week');
  });
});

/** The moves that bring a week back to where it was before a move. */
function opposites(desk: RosterDesk, move: RosterMove): readonly RosterMove[] {
  const back = (visit: VisitRef): RosterMove => {
    const stood = desk.plan.planned.find(({ ref }) => visitKey(ref) === visitKey(visit));
    return stood === undefined ? { kind: 'remove', visit } : { kind: 'place', visit, to: placementOf(stood) };
  };
  return move.kind === 'swap' ? [move] : [back(move.visit)];
}

describe('choices', () => {
  it('names every helper of the village once: in-plan first, then the allowed by price, then the forbidden', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const problem = aLooseWeek(seed);
      const desk = openRosterDesk(problem, anOrderlyWeek(problem));
      for (const ref of refsOf(desk.plan)) {
        const choices = desk.choices(ref);
        expect(choices.map(({ helperId }) => helperId).toSorted()).toEqual(
          problem.helpers.map(({ id }) => id).toSorted(),
        );
        const rank = choices.map(({ inPlan, outcome }) => [
          inPlan ? 0 : 1,
          outcome.breaches.length,
          outcome.points,
        ]);
        expect(rank).toEqual(
          rank.toSorted((one, other) => one[0]! - other[0]! || one[1]! - other[1]! || one[2]! - other[2]!),
        );
        const stood = desk.plan.planned.find((visit) => visitKey(visit.ref) === visitKey(ref));
        expect(choices.filter(({ inPlan }) => inPlan).map(({ helperId }) => helperId)).toEqual(
          stood === undefined ? [] : placementOf(stood).helperIds,
        );
      }
    }
  });

  it('gives for each helper the best half-day of all, at the price of trying it', () => {
    for (const seed of SEEDS.slice(0, 6)) {
      const problem = aLooseWeek(seed);
      const desk = openRosterDesk(problem, anOrderlyWeek(problem));
      for (const ref of refsOf(desk.plan)) {
        for (const choice of desk.choices(ref)) {
          expect(choice.outcome).toEqual(
            choice.inPlan
              ? { breaches: [], points: 0, parts: [] }
              : desk.tryMove({ kind: 'place', visit: ref, to: choice.to }),
          );
          if (choice.inPlan) continue;
          const every = HALF_DAYS.map((at) => desk.whyNot(ref, choice.helperId, at).outcome);
          const fewest = Math.min(...every.map(({ breaches }) => breaches.length));
          expect(choice.outcome.breaches.length).toBe(fewest);
          const cheapest = every.filter(({ breaches }) => breaches.length === fewest);
          expect(choice.outcome.points).toBe(Math.min(...cheapest.map(({ points }) => points)));
        }
      }
    }
  });

  it('offers nothing before the half-day that has begun, nor would it have been better then', () => {
    const thursday = 6;
    for (const seed of SEEDS.slice(0, 10)) {
      const problem = withAbleHelpers(aLooseWeek(seed));
      const desk = openRosterDesk(problem, anOrderlyWeek(problem));
      for (const ref of refsOf(desk.plan).slice(0, 3)) {
        const offered = desk.choices(ref, thursday).filter(({ inPlan }) => !inPlan);
        expect(offered.length).toBeGreaterThan(0);
        expect(offered.every(({ to }) => halfDayIndex(to.at) >= thursday)).toBe(true);
        expect(desk.choices(ref, HALF_DAYS.length).every(({ inPlan }) => inPlan)).toBe(true);
        const { otherHalfDay } = desk.explain(ref, thursday);
        expect(otherHalfDay === null || halfDayIndex(otherHalfDay.to.at) >= thursday).toBe(true);
      }
    }
  });

  it('finds the best companion of all for a service for two', () => {
    let asked = 0;
    for (const seed of SEEDS.slice(0, 12)) {
      const problem = withAbleHelpers(aLooseWeek(seed));
      const desk = openRosterDesk(problem, anOrderlyWeek(problem));
      for (const { ref, helpers } of desk.plan.planned) {
        if (ref.task.kind !== 'need' || helpers.length !== 2) continue;
        for (const { helperId, inPlan, outcome } of desk.choices(ref)) {
          if (inPlan || outcome.breaches.length > 0) continue;
          asked++;
          const teams = problem.helpers.filter(({ id }) => id !== helperId).map(({ id }) => [id, helperId]);
          const tried = HALF_DAYS.flatMap((at) =>
            teams.map((helperIds) => desk.tryMove({ kind: 'place', visit: ref, to: { at, helperIds } })),
          );
          const allowed = tried.filter(({ breaches }) => breaches.length === 0);
          expect(outcome.points).toBe(Math.min(...allowed.map(({ points }) => points)));
        }
      }
    }
    expect(asked).toBeGreaterThan(5);
  });
});

describe('explain', () => {
  it('tells what a placement adds, the cheapest other helper and the cheapest other half-day', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const problem = aLooseWeek(seed);
      const desk = openRosterDesk(problem, anOrderlyWeek(problem));
      for (const { ref, helpers } of desk.plan.planned) {
        const { parts, otherHelper, otherHalfDay } = desk.explain(ref);
        const removed = desk.tryMove({ kind: 'remove', visit: ref });
        const sum = parts.reduce((all, { points }) => all + points, 0);
        const unfilled = removed.parts.find(({ part }) => part === 'unfilled')?.points ?? 0;
        expect(sum).toBe(unfilled - removed.points);
        const allowed = desk
          .choices(ref)
          .filter(({ inPlan, outcome }) => !inPlan && outcome.breaches.length === 0);
        expect(otherHelper).toEqual(allowed[0] ?? null);
        const team = helpers.map(({ helperId }) => helperId).toSorted((one, other) => one - other);
        expect(otherHalfDay?.to.helperIds ?? team).toEqual(team);
        expect(otherHalfDay?.outcome.breaches ?? []).toEqual([]);
      }
    }
  });
});
