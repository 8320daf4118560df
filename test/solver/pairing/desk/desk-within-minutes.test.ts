import { describe, expect, it } from 'vitest';
import type { PairMove } from '../../../../src/shared/domain/pairing-explanation.ts';
import type { PairingDecision } from '../../../../src/shared/domain/pairing-decision.ts';
import { checkPairingPlan } from '../../../../src/solver/pairing/check-pairing-plan.ts';
import { openPairingDesk } from '../../../../src/solver/pairing/desk/open-pairing-desk.ts';
import type { PairingPlan } from '../../../../src/solver/pairing/pairing-plan.ts';
import { planPairings } from '../../../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../../../src/solver/planning/run-control.ts';
import { assignmentOf, EveryPairing } from '../../../builders/every-pairing.ts';
import { highs } from '../../../builders/mip-engines.ts';
import { aTownship } from '../../../builders/planning-township.ts';
import { seededRandom } from '../../../builders/random.ts';

/** A small township whose helpers are asked for more than their weeks hold. */
const township = aTownship(5, { villages: 2, eldersAVillage: 30, helpersAVillage: 14, hamletsAVillage: 6 });

function movesBetween(before: PairingPlan, after: PairingPlan): readonly Omit<PairMove, 'fromHelperId'>[] {
  const helperOf = (plan: PairingPlan) =>
    new Map(plan.pairs.map((pair) => [`${pair.elderId}-${pair.role}`, pair.helperId]));
  const [was, is] = [helperOf(before), helperOf(after)];
  return township.elders.flatMap(({ id }) =>
    (['primary', 'backup'] as const).flatMap((role) => {
      const to = is.get(`${id}-${role}`) ?? null;
      return to === (was.get(`${id}-${role}`) ?? null) ? [] : [{ elderId: id, role, toHelperId: to }];
    }),
  );
}

describe('the pairing desk where the weeks of helpers are short', () => {
  it('opens on just the plan that was made, proven or not', () => {
    for (const mip of [null, highs]) {
      const plan = planPairings(township, quietRun, mip);
      expect(plan.gaps.length).toBeGreaterThan(0);
      const { plan: opened } = openPairingDesk(township, quietRun, null, plan);
      expect(opened).toEqual(plan);
    }
  });

  it('does exactly what it said when a decision was tried, within everybody’s week', () => {
    const desk = openPairingDesk(township, quietRun, null, planPairings(township, quietRun, null));
    const random = seededRandom(5);
    let bound = 0;
    for (let asked = 0; asked < 150; asked++) {
      const elder = random.pick(township.elders);
      const helper = random.pick(township.helpers.filter(({ villageId }) => villageId === elder.villageId));
      const decision: PairingDecision =
        random.pick(['lock', 'forbid'] as const) === 'lock'
          ? {
              kind: 'lock',
              elderId: elder.id,
              helperId: helper.id,
              role: random.pick(['primary', 'backup'] as const),
            }
          : { kind: 'forbid', elderId: elder.id, helperId: helper.id };
      const outcome = desk.tryDecision(decision);
      if (outcome.kind === 'forbidden') continue;
      const { plan } = desk.withDecision(decision);
      expect(checkPairingPlan({ ...township, decisions: [decision] }, plan)).toEqual([]);
      expect(outcome.difference.moves.map(({ fromHelperId: _, ...move }) => move)).toEqual(
        movesBetween(desk.plan, plan),
      );
      if (!outcome.difference.exact) bound++;
    }
    expect(bound).toBeGreaterThan(20);
  });

  it('tells of one helper the exact price, as the difference of two proven plans', () => {
    const desk = openPairingDesk(township, quietRun, highs, planPairings(township, quietRun, highs));
    const every = new EveryPairing(township);
    const points = (plan: PairingPlan): number => every.worthOf(assignmentOf(every, plan)).at(-1)!;
    const random = seededRandom(6);
    let proven = 0;
    for (let asked = 0; asked < 60; asked++) {
      const elder = random.pick(township.elders);
      const helper = random.pick(township.helpers.filter(({ villageId }) => villageId === elder.villageId));
      const lock = { kind: 'lock', elderId: elder.id, helperId: helper.id, role: 'primary' } as const;
      const quick = desk.tryDecision(lock);
      const why = desk.whyNot(elder.id, helper.id, 'primary');
      if (why.kind !== 'costs' || quick.kind === 'forbidden' || quick.difference.exact) continue;
      expect(why.difference.exact).toBe(true);
      const forced = planPairings({ ...township, decisions: [lock] }, quietRun, highs);
      expect(why.difference.price, `elder ${elder.id}, helper ${helper.id}`).toBe(
        points(forced) - points(desk.plan),
      );
      proven++;
    }
    expect(proven).toBeGreaterThan(5);
  });

  it('changes nothing when nothing in the plan is touched', () => {
    const desk = openPairingDesk(township, quietRun, null, planPairings(township, quietRun, null));
    const [first] = township.elders;
    const stranger = township.helpers.find(({ villageId }) => villageId !== first!.villageId)!;
    const decision = { kind: 'forbid', elderId: first!.id, helperId: stranger.id } as const;
    expect(desk.tryDecision(decision)).toMatchObject({
      kind: 'different',
      difference: { price: 0, moves: [] },
    });
  });
});
