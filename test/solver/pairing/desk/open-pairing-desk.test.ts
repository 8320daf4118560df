import { describe, expect, it } from 'vitest';
import type { PlanDifference } from '../../../../src/shared/domain/pairing-explanation.ts';
import type { PairingDecision } from '../../../../src/shared/domain/pairing-decision.ts';
import { checkPairingPlan } from '../../../../src/solver/pairing/check-pairing-plan.ts';
import { openPairingDesk } from '../../../../src/solver/pairing/desk/open-pairing-desk.ts';
import type { PairingPlan } from '../../../../src/solver/pairing/pairing-plan.ts';
import type { PairingProblem } from '../../../../src/solver/pairing/pairing-problem.ts';
import { planPairings } from '../../../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../../../src/solver/planning/run-control.ts';
import { assignmentOf, EveryPairing } from '../../../builders/every-pairing.ts';
import {
  aHelper,
  aLink,
  anElder,
  aPairingProblem,
  person,
  place,
} from '../../../builders/planning-people.ts';
import { aTownship } from '../../../builders/planning-township.ts';
import { seededRandom } from '../../../builders/random.ts';
import { aTinyPairing } from '../../../builders/tiny-pairings.ts';

/** A problem whose weekly minutes never bind, so that every price is exact. */
function roomy(problem: PairingProblem): PairingProblem {
  return {
    ...problem,
    helpers: problem.helpers.map((helper) => ({ ...helper, weeklyCapMinutes: 5_000 })),
    decisions: problem.decisions.filter(
      (decision) => decision.kind !== 'set-limit' || decision.limit !== 'weekly-minutes',
    ),
  };
}

function count(plan: PairingPlan, role: 'primary' | 'backup'): number {
  return plan.pairs.filter((pair) => pair.role === role).length;
}

/** What lies between two plans by their own words: counts, points counted from the problem, and who changes. */
function differenceOfPlans(every: EveryPairing, before: PairingPlan, after: PairingPlan): PlanDifference {
  const points = (plan: PairingPlan): number => every.worthOf(assignmentOf(every, plan)).at(-1)!;
  return {
    price: points(after) - points(before),
    exact: true,
    primariesLost: count(before, 'primary') - count(after, 'primary'),
    backupsLost: count(before, 'backup') - count(after, 'backup'),
    moves: [],
  };
}

function withDecision(problem: PairingProblem, decision: PairingDecision): PairingProblem {
  return { ...problem, decisions: [...problem.decisions, decision] };
}

describe('the pairing desk', () => {
  it('tells of 200 pairs of a township why not, at the price of a plan in which they are forced', () => {
    const township = roomy(aTownship(11));
    const random = seededRandom(11);
    const desk = openPairingDesk(township, quietRun, null);
    const every = new EveryPairing(township);
    let priced = 0;
    for (let asked = 0; asked < 200; asked++) {
      const elder = random.pick(township.elders);
      const helper = random.pick(township.helpers.filter(({ villageId }) => villageId === elder.villageId));
      const role = random.pick(['primary', 'primary', 'backup'] as const);
      const why = desk.whyNot(elder.id, helper.id, role);
      const lock = { kind: 'lock', elderId: elder.id, helperId: helper.id, role } as const;
      const inPlan = desk.plan.pairs.find((pair) => pair.elderId === elder.id && pair.helperId === helper.id);
      expect(why.kind === 'in-plan' ? why.role : undefined).toBe(inPlan?.role);
      if (why.kind === 'in-plan') continue;
      if (why.kind === 'forbidden') {
        expect(() => desk.withDecision(lock)).toThrow();
        continue;
      }
      const forced = planPairings(withDecision(township, lock), quietRun, null);
      expect(forced.pairs).toContainEqual(
        expect.objectContaining({ elderId: elder.id, helperId: helper.id, role, locked: true }),
      );
      const { moves, ...difference } = why.difference;
      const expected = differenceOfPlans(every, desk.plan, forced);
      expect({ ...difference, moves: [] }, `elder ${elder.id}, helper ${helper.id}`).toEqual(expected);
      expect(moves).toContainEqual(
        expect.objectContaining({ elderId: elder.id, role, toHelperId: helper.id }),
      );
      priced++;
    }
    expect(priced).toBeGreaterThan(30);
  });

  it('says what a plan from scratch says, for every decision on small problems', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const problem = roomy(aTinyPairing(seed));
      const [decision] = aTinyPairing(seed + 10_000).decisions;
      const elder = problem.elders.find(
        ({ id }) => decision !== undefined && 'elderId' in decision && id === decision.elderId,
      );
      if (decision === undefined || (decision.kind !== 'set-limit' && elder === undefined)) continue;
      if (decision.kind === 'set-limit' && decision.limit === 'weekly-minutes') continue;
      const desk = openPairingDesk(problem, quietRun, null);
      const outcome = desk.tryDecision(decision);
      if (outcome.kind === 'forbidden') {
        expect(() => desk.withDecision(decision)).toThrow();
        continue;
      }
      const after = withDecision(problem, decision);
      const plan = planPairings(after, quietRun, null);
      const next = desk.withDecision(decision);
      expect(JSON.stringify(next.plan), `seed ${seed}`).toBe(JSON.stringify(plan));
      expect(checkPairingPlan(after, next.plan), `seed ${seed}`).toEqual([]);
      expect({ ...outcome.difference, moves: [] }, `seed ${seed} ${JSON.stringify(decision)}`).toEqual(
        differenceOfPlans(new EveryPairing(problem), desk.plan, plan),
      );
    }
  });

  it('raises a limit just far enough to give an elder a helper, and tells what that brings', () => {
    const problem = aPairingProblem({
      elders: [anElder({ id: person(1), hamletId: place(11) })],
      helpers: [
        aHelper({ id: person(3), travelLimitMinutes: 15 }),
        aHelper({ id: person(4), sex: 'M', active: false }),
      ],
      links: [aLink(10, 11, 20)],
    });
    const desk = openPairingDesk(problem, quietRun, null);
    const [fix, ...others] = desk.fixes(person(1), 'primary');
    expect(fix).toMatchObject({
      kind: 'raise-limit',
      helperId: 3,
      limit: 'travel-minutes',
      from: 15,
      to: 20,
      difference: { primariesLost: -1 },
    });
    // The other breaks two rules: too far and not active.
    expect(others).toEqual([]);
    if (fix?.kind !== 'raise-limit') throw new Error('no limit to raise');
    expect(desk.withDecision(fix.decision).plan.pairs).toMatchObject([
      { elderId: 1, helperId: 3, role: 'primary' },
    ]);
  });

  it('asks about a wish where nothing else stands in the way, and wants a new helper where nobody is', () => {
    const elder = anElder({ id: person(1), helperSexWish: 'F' });
    const wish = openPairingDesk(
      aPairingProblem({ elders: [elder], helpers: [aHelper({ id: person(3), sex: 'M' })] }),
      quietRun,
      null,
    );
    expect(wish.fixes(person(1), 'primary')).toEqual([
      { kind: 'ask', helperId: 3, breach: { rule: 'sex-wish', by: 1 } },
    ]);
    const nobody = openPairingDesk(aPairingProblem({ elders: [elder] }), quietRun, null);
    expect(nobody.fixes(person(1), 'primary')).toEqual([{ kind: 'new-helper', hamletId: 10, villageId: 1 }]);
    expect(nobody.volunteersWanted()).toEqual([
      { villageId: 1, hamletId: 10, primariesGained: 1, backupsGained: 0, points: 601 },
    ]);
  });

  it('asks nobody to walk more than twice as far as agreed: then a new helper is wanted', () => {
    const elder = anElder({ id: person(1), hamletId: place(20) });
    const helper = aHelper({ id: person(3), hamletId: place(10), travelLimitMinutes: 15 });
    const fixesAt = (minutes: number) =>
      openPairingDesk(
        aPairingProblem({ elders: [elder], helpers: [helper], links: [aLink(10, 20, minutes)] }),
        quietRun,
        null,
      ).fixes(person(1), 'primary');
    expect(fixesAt(30)).toMatchObject([{ kind: 'raise-limit', from: 15, to: 30 }]);
    expect(fixesAt(31)).toEqual([{ kind: 'new-helper', hamletId: 20, villageId: 1 }]);
  });

  it('wants a volunteer first where most elders would gain one', () => {
    const far = [1, 2, 3].map((id) => anElder({ id: person(id), hamletId: place(20) }));
    const near = anElder({ id: person(4) });
    const desk = openPairingDesk(
      aPairingProblem({ elders: [...far, near], helpers: [aHelper({ id: person(9), maxElders: 1 })] }),
      quietRun,
      null,
    );
    expect(
      desk
        .volunteersWanted()
        .map(({ hamletId, primariesGained, backupsGained }) => [hamletId, primariesGained, backupsGained]),
    ).toEqual([
      [20, 1, 0],
      [10, 0, 1],
    ]);
  });

  it('lists the one in the plan first, then by price, then who may not come', () => {
    const desk = openPairingDesk(
      aPairingProblem({
        elders: [anElder({ id: person(1), hobbies: ['下棋'] })],
        helpers: [
          aHelper({ id: person(3), active: false }),
          aHelper({ id: person(4) }),
          aHelper({ id: person(5), hobbies: ['下棋'] }),
          aHelper({ id: person(6), hamletId: place(11) }),
        ],
        links: [aLink(10, 11, 15)],
      }),
      quietRun,
      null,
    );
    const choices = desk.choices(person(1), 'primary');
    expect(choices.map(({ helperId, why }) => [helperId, why.kind])).toEqual([
      [5, 'in-plan'],
      [4, 'in-plan'],
      [6, 'costs'],
      [3, 'forbidden'],
    ]);
  });

  it('never lets a lock break up what two agreed on themselves', () => {
    const desk = openPairingDesk(
      aPairingProblem({
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(3) }), aHelper({ id: person(4) })],
        activePairs: [{ elderId: person(1), helperId: person(3), role: 'primary', origin: 'voluntary' }],
      }),
      quietRun,
      null,
    );
    const lock = { kind: 'lock', elderId: person(1), helperId: person(4), role: 'primary' } as const;
    expect(desk.tryDecision(lock)).toEqual({
      kind: 'forbidden',
      breaches: [{ rule: 'not-forbidden', by: 1 }],
    });
  });

  it('marks a trial month without moving anybody', () => {
    const desk = openPairingDesk(
      aPairingProblem({ elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(3) })] }),
      quietRun,
      null,
    );
    const trial = { kind: 'trial', elderId: person(1), helperId: person(3), on: true } as const;
    expect(desk.tryDecision(trial)).toMatchObject({ kind: 'different', difference: { price: 0, moves: [] } });
    expect(desk.withDecision(trial).plan.pairs).toMatchObject([{ helperId: 3, trial: true }]);
  });
});
