import { describe, expect, it } from 'vitest';
import { findFirstBreach } from '../../../src/solver/pairing/constraints/index.ts';
import { pairingFacts } from '../../../src/solver/pairing/pairing-facts.ts';
import { planPairings } from '../../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import { aHelper, aLink, anElder, aPairingProblem, person, place } from '../../builders/planning-people.ts';
import { aTownship } from '../../builders/planning-township.ts';

const small = { villages: 3, eldersAVillage: 30, helpersAVillage: 9, hamletsAVillage: 5 };

describe('planPairings', () => {
  it('keeps every rule, every limit and every elder’s one helper on forty townships', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const township = aTownship(seed, small);
      const plan = planPairings(township, quietRun);
      const facts = pairingFacts(township);
      const voluntary = new Set(
        township.activePairs
          .filter(({ origin }) => origin === 'voluntary')
          .map((pair) => `${pair.elderId}-${pair.helperId}`),
      );
      const held = new Map<number, number>();
      for (const pair of plan.pairs) {
        const elder = township.elders.find(({ id }) => id === pair.elderId)!;
        const helper = township.helpers.find(({ id }) => id === pair.helperId)!;
        const stays = voluntary.has(`${elder.id}-${helper.id}`);
        expect(findFirstBreach(elder, helper, facts)).toBe(pair.beyond);
        if (!pair.kept) expect(pair.beyond).toBeNull();
        if (!stays) held.set(helper.id, (held.get(helper.id) ?? 0) + 1);
        expect(held.get(helper.id) ?? 0).toBeLessThanOrEqual(helper.maxElders);
      }
      expect(plan.status).toBe('proven-best');
      const answered = [...plan.pairs, ...plan.unserved]
        .map(({ elderId }) => elderId)
        .sort((one, other) => one - other);
      expect(answered).toEqual(township.elders.map(({ id }) => id).sort((one, other) => one - other));
    }
  });

  it('gives the same plan, byte for byte, for every order of the input', () => {
    const township = aTownship(7, small);
    const shuffled = {
      ...township,
      elders: township.elders.toReversed(),
      helpers: township.helpers.toReversed(),
      links: township.links.toReversed(),
      ties: township.ties.toReversed(),
      activePairs: township.activePairs.toReversed(),
    };
    const plan = JSON.stringify(planPairings(township, quietRun));
    expect(JSON.stringify(planPairings(township, quietRun))).toBe(plan);
    expect(JSON.stringify(planPairings(shuffled, quietRun))).toBe(plan);
  });

  it('says of each elder left over which rule stopped each helper of the village', () => {
    const problem = aPairingProblem({
      elders: [1, 2, 3].map((id) => anElder({ id: person(id), tier: id === 3 ? 1 : 4 })),
      helpers: [
        aHelper({ id: person(11), maxElders: 1 }),
        aHelper({ id: person(12), active: false }),
        aHelper({ id: person(13), availability: [] }),
        aHelper({ id: person(14), villageId: place(2) }),
      ],
    });
    const plan = planPairings(problem, quietRun);
    expect(plan.pairs.map(({ elderId, helperId }) => [elderId, helperId])).toEqual([[3, 11]]);
    expect(plan.unserved).toEqual(
      [1, 2].map((elderId) => ({
        elderId,
        tier: 4,
        stoppedBy: [
          { rule: 'helper-active', helpers: 1 },
          { rule: 'helper-has-hours', helpers: 1 },
          { rule: 'helper-capacity', helpers: 1 },
        ],
      })),
    );
  });

  it('asks the whole township where a village has no helper', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2), villageId: place(2) })],
      }),
      quietRun,
    );
    expect(plan.unserved).toEqual([
      { elderId: 1, tier: 2, stoppedBy: [{ rule: 'village-boundary', helpers: 1 }] },
    ]);
  });

  it('serves a township without helpers, and one without elders', () => {
    const elders = [anElder({ id: person(1) })];
    expect(planPairings(aPairingProblem({ elders }), quietRun).unserved).toEqual([
      { elderId: 1, tier: 2, stoppedBy: [] },
    ]);
    expect(planPairings(aPairingProblem({}), quietRun)).toMatchObject({
      status: 'proven-best',
      pairs: [],
      unserved: [],
    });
  });

  it('serves the more urgent elder where there is one place, however well the other would suit', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [
          anElder({ id: person(1), tier: 3, temperaments: ['安静'], hobbies: ['下棋'] }),
          anElder({ id: person(2), tier: 1, hamletId: place(11) }),
        ],
        helpers: [aHelper({ id: person(3), maxElders: 1, temperaments: ['安静'], hobbies: ['下棋'] })],
        links: [aLink(10, 11, 15)],
      }),
      quietRun,
    );
    expect(plan.pairs.map(({ elderId }) => elderId)).toEqual([2]);
  });

  it('keeps voluntary pairs beyond limit and capacity, but not against a refusal', () => {
    const problem = aPairingProblem({
      elders: [anElder({ id: person(1), hamletId: null }), anElder({ id: person(2) })],
      helpers: [aHelper({ id: person(3), maxElders: 1 }), aHelper({ id: person(4) })],
      activePairs: [1, 2].map((id) => ({
        elderId: person(id),
        helperId: person(3),
        origin: 'voluntary' as const,
      })),
    });
    const kept = planPairings(problem, quietRun);
    expect(
      kept.pairs.map(({ helperId, kept: stays, travelMinutes }) => [helperId, stays, travelMinutes]),
    ).toEqual([
      [3, true, null],
      [3, true, 5],
    ]);
    const refused = planPairings(
      { ...problem, refusals: [{ personId: person(2), refusedId: person(3) }] },
      quietRun,
    );
    expect(refused.pairs.map(({ elderId, helperId, kept: stays }) => [elderId, helperId, stays])).toEqual([
      [1, 3, true],
      [2, 4, false],
    ]);
  });

  it('spreads equal elders over equal helpers', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [1, 2, 3, 4].map((id) => anElder({ id: person(id) })),
        helpers: [11, 12].map((id) => aHelper({ id: person(id) })),
      }),
      quietRun,
    );
    expect(plan.pairs.map(({ helperId }) => helperId)).toEqual([11, 11, 12, 12]);
  });

  it('stops when asked, with a plan that still explains itself', () => {
    const township = aTownship(5, small);
    let looks = 0;
    const plan = planPairings(township, { ...quietRun, stopRequested: () => ++looks > 20 });
    expect(plan.status).toBe('stopped');
    expect(plan.pairs.length + plan.unserved.length).toBe(township.elders.length);
    expect(plan.pairs.length).toBeGreaterThan(20);
  });

  it('leaves out elders without needs', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [anElder({ id: person(1), needs: [] })],
        helpers: [aHelper({ id: person(2) })],
      }),
      quietRun,
    );
    expect(plan).toMatchObject({ pairs: [], unserved: [] });
  });
});
