import { describe, expect, it } from 'vitest';
import { checkPairingPlan } from '../../../src/solver/pairing/check-pairing-plan.ts';
import { planPairings } from '../../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import {
  aHelper,
  aLink,
  anElder,
  aPairingProblem,
  person,
  place,
  PROGRAM_SETTINGS,
} from '../../builders/planning-people.ts';
import { highs } from '../../builders/mip-engines.ts';
import { aTownship } from '../../builders/planning-township.ts';

const withoutBackups = { ...PROGRAM_SETTINGS, backupWanted: false };
const small = { villages: 3, eldersAVillage: 30, helpersAVillage: 9, hamletsAVillage: 5 };

describe('planPairings', () => {
  it('keeps every rule, every limit and every elder’s two roles on forty townships', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const township = aTownship(seed, small);
      const plan = planPairings(township, quietRun, seed <= 10 ? highs : null);
      expect(checkPairingPlan(township, plan)).toEqual([]);
      const answered = [...plan.pairs, ...plan.unserved].map(({ elderId, role }) => `${elderId}-${role}`);
      expect(new Set(answered).size).toBe(answered.length);
      expect(answered).toHaveLength(2 * township.elders.length);
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
    const plan = JSON.stringify(planPairings(township, quietRun, null));
    expect(JSON.stringify(planPairings(township, quietRun, null))).toBe(plan);
    expect(JSON.stringify(planPairings(shuffled, quietRun, null))).toBe(plan);
  });

  it('says of each elder left over which rule stopped each helper of the village', () => {
    const problem = aPairingProblem({
      settings: withoutBackups,
      elders: [1, 2, 3].map((id) => anElder({ id: person(id), tier: id === 3 ? 1 : 4 })),
      helpers: [
        aHelper({ id: person(11), maxElders: 1 }),
        aHelper({ id: person(12), active: false }),
        aHelper({ id: person(13), availability: [] }),
        aHelper({ id: person(14), villageId: place(2) }),
      ],
    });
    const plan = planPairings(problem, quietRun, null);
    expect(plan.pairs.map(({ elderId, helperId }) => [elderId, helperId])).toEqual([[3, 11]]);
    expect(plan.unserved).toEqual(
      [1, 2].map((elderId) => ({
        elderId,
        role: 'primary',
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
        settings: withoutBackups,
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2), villageId: place(2) })],
      }),
      quietRun,
      null,
    );
    expect(plan.unserved).toEqual([
      { elderId: 1, role: 'primary', tier: 2, stoppedBy: [{ rule: 'village-boundary', helpers: 1 }] },
    ]);
  });

  it('serves a township without helpers, and one without elders', () => {
    const elders = [anElder({ id: person(1) })];
    expect(
      planPairings(aPairingProblem({ settings: withoutBackups, elders }), quietRun, null).unserved,
    ).toEqual([{ elderId: 1, role: 'primary', tier: 2, stoppedBy: [] }]);
    expect(planPairings(aPairingProblem({}), quietRun, null)).toMatchObject({
      status: 'proven-best',
      pairs: [],
      unserved: [],
    });
  });

  it('serves the more urgent elder where there is one place, however well the other would suit', () => {
    const plan = planPairings(
      aPairingProblem({
        settings: withoutBackups,
        elders: [
          anElder({ id: person(1), tier: 3, temperaments: ['安静'], hobbies: ['下棋'] }),
          anElder({ id: person(2), tier: 1, hamletId: place(11) }),
        ],
        helpers: [aHelper({ id: person(3), maxElders: 1, temperaments: ['安静'], hobbies: ['下棋'] })],
        links: [aLink(10, 11, 15)],
      }),
      quietRun,
      null,
    );
    expect(plan.pairs.map(({ elderId }) => elderId)).toEqual([2]);
  });

  it('keeps voluntary pairs beyond limit and capacity, but not against a refusal', () => {
    const problem = aPairingProblem({
      settings: withoutBackups,
      elders: [anElder({ id: person(1), hamletId: null }), anElder({ id: person(2) })],
      helpers: [aHelper({ id: person(3), maxElders: 1 }), aHelper({ id: person(4) })],
      activePairs: [1, 2].map((id) => ({
        elderId: person(id),
        helperId: person(3),
        role: 'primary' as const,
        origin: 'voluntary' as const,
      })),
    });
    const kept = planPairings(problem, quietRun, null);
    expect(
      kept.pairs.map(({ helperId, kept: stays, travelMinutes }) => [helperId, stays, travelMinutes]),
    ).toEqual([
      [3, true, null],
      [3, true, 5],
    ]);
    const refused = planPairings(
      { ...problem, refusals: [{ personId: person(2), refusedId: person(3) }] },
      quietRun,
      null,
    );
    expect(refused.pairs.map(({ elderId, helperId, kept: stays }) => [elderId, helperId, stays])).toEqual([
      [1, 3, true],
      [2, 4, false],
    ]);
  });

  it('spreads equal elders over equal helpers', () => {
    const plan = planPairings(
      aPairingProblem({
        settings: withoutBackups,
        elders: [1, 2, 3, 4].map((id) => anElder({ id: person(id) })),
        helpers: [11, 12].map((id) => aHelper({ id: person(id) })),
      }),
      quietRun,
      null,
    );
    expect(plan.pairs.map(({ helperId }) => helperId)).toEqual([11, 11, 12, 12]);
  });

  it('stops when asked, with a plan that still explains itself', () => {
    const township = aTownship(5, small);
    let looks = 0;
    const plan = planPairings(township, { ...quietRun, stopRequested: () => ++looks > 20 }, null);
    expect(plan.status).toBe('stopped');
    expect(plan.pairs.length + plan.unserved.length).toBe(2 * township.elders.length);
    expect(checkPairingPlan(township, plan)).toEqual([]);
    expect(plan.pairs.length).toBeGreaterThan(20);
  });

  it('leaves out elders without needs', () => {
    const plan = planPairings(
      aPairingProblem({
        elders: [anElder({ id: person(1), needs: [] })],
        helpers: [aHelper({ id: person(2) })],
      }),
      quietRun,
      null,
    );
    expect(plan).toMatchObject({ pairs: [], unserved: [] });
  });
});
