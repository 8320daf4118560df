import { describe, expect, it } from 'vitest';
import { planPairings } from '../../../src/solver/pairing/solve-pairing.ts';
import { FAILED, type MipEngine } from '../../../src/solver/engines/mip.ts';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import { checkRoster } from '../../../src/solver/roster/check-roster.ts';
import { planRoster } from '../../../src/solver/roster/solve-roster.ts';
import { highs, javascriptSolver } from '../../builders/mip-engines.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aRosterProblem,
  halfDays,
  person,
  place,
} from '../../builders/planning-people.ts';
import { aTownship, weeksOf } from '../../builders/planning-township.ts';
import { leastCare, aTinyWeek, careOf } from '../../builders/tiny-weeks.ts';

const small = { villages: 3, eldersAVillage: 18, helpersAVillage: 7, hamletsAVillage: 5 };

function weeks(seed: number) {
  const township = aTownship(seed, small);
  return weeksOf(township, planPairings(township, quietRun, null));
}

describe('planRoster', () => {
  it('makes plans that the checker accepts, on 66 villages', () => {
    for (let seed = 1; seed <= 22; seed++) {
      for (const problem of weeks(seed)) {
        const plan = planRoster(problem, quietRun, highs);
        expect(checkRoster(problem, plan)).toEqual([]);
        for (const visit of plan.unfilled) {
          const counted = visit.stoppedBy.reduce((sum, { helpers }) => sum + helpers, 0);
          expect(counted).toBe(problem.helpers.length);
        }
      }
    }
  });

  it('is as good as trying every week of a tiny village, and better only where rounds save time', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const problem = aTinyWeek(seed);
      const plan = planRoster(problem, quietRun, highs);
      const care = careOf(problem, plan);
      const provable = leastCare(problem, 'allowance');
      expect({ seed, status: plan.status }).toEqual({
        seed,
        status: care < provable ? 'good' : 'proven-best',
      });
      expect(care).toBeLessThanOrEqual(provable);
      expect(care).toBeGreaterThanOrEqual(leastCare(problem, 'exact'));
    }
  });

  it('sends the backup where the own helper is not free, even past somebody who lives nearer', () => {
    const problem = aRosterProblem({
      elders: [anElder({ id: person(1) })],
      helpers: [
        aHelper({ id: person(11), availability: [] }),
        aHelper({ id: person(12), hamletId: place(11) }),
        aHelper({ id: person(13) }),
      ],
      links: [aLink(10, 11, 15)],
      pairs: [{ elderId: person(1), helperId: person(11) }],
      backups: [{ elderId: person(1), helperId: person(12) }],
    });
    const teams = (week: typeof problem): unknown =>
      planRoster(week, quietRun, highs).planned.map(({ helpers }) => helpers.map(({ helperId }) => helperId));
    expect(teams(problem)).toEqual([[12]]);
    expect(teams({ ...problem, backups: [] })).toEqual([[13]]);
  });

  it('finds weeks of equal worth with either engine', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const problem = aTinyWeek(seed);
      expect(careOf(problem, planRoster(problem, quietRun, javascriptSolver))).toBe(
        careOf(problem, planRoster(problem, quietRun, highs)),
      );
    }
  });

  it('gives the same plan, byte for byte, for every order of the input', () => {
    const [problem] = weeks(4);
    const shuffled = {
      ...problem!,
      elders: problem!.elders.toReversed().map((elder) => ({ ...elder, needs: elder.needs.toReversed() })),
      helpers: problem!.helpers.toReversed(),
      links: problem!.links.toReversed(),
      pairs: problem!.pairs.toReversed(),
    };
    const plan = JSON.stringify(planRoster(problem!, quietRun, highs));
    expect(JSON.stringify(planRoster(problem!, quietRun, highs))).toBe(plan);
    expect(JSON.stringify(planRoster(shuffled, quietRun, highs))).toBe(plan);
  });

  it('returns a whole plan when it is stopped at once, and when its time is over at once', () => {
    const [problem] = weeks(3);
    const stopped = planRoster(problem!, { ...quietRun, stopRequested: () => true }, highs);
    expect(stopped.status).toBe('stopped');
    expect(checkRoster(problem!, stopped)).toEqual([]);
    const hurried = planRoster({ ...problem!, timeLimitMilliseconds: 0 }, quietRun, highs);
    expect(hurried).toMatchObject({ status: 'good', gapPercent: null });
    expect(checkRoster(problem!, hurried)).toEqual([]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('out of memory');
      },
    ],
    ['fails', () => FAILED],
    [
      'answers nonsense',
      (model) => ({
        status: 'optimal',
        values: new Float64Array(model.columnCount).fill(1),
        bound: 0,
        reducedCosts: null,
      }),
    ],
  ] as [string, MipEngine['solve']][])('returns a whole plan when the engine %s', (_, solve) => {
    const [problem] = weeks(3);
    const plan = planRoster(problem!, quietRun, { name: 'broken', solve });
    expect(checkRoster(problem!, plan)).toEqual([]);
    expect(plan.status).not.toBe('proven-best');
  });

  it('sends the elder’s own helper first', () => {
    const plan = planRoster(
      aRosterProblem({
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'errand', 3)] })],
        helpers: [aHelper({ id: person(11) }), aHelper({ id: person(12) })],
        pairs: [{ elderId: person(1), helperId: person(12) }],
      }),
      quietRun,
      highs,
    );
    expect(
      plan.planned.flatMap(({ helpers }) => helpers.map(({ helperId, part }) => [helperId, part])),
    ).toEqual([
      [12, 'primary'],
      [12, 'primary'],
      [12, 'primary'],
    ]);
    expect(plan.planned.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-25', '2026-11-27']);
  });

  it('writes the walking order and the minutes on the way to each visit', () => {
    const plan = planRoster(
      aRosterProblem({
        elders: [1, 2].map((id) => anElder({ id: person(id), needs: [aNeed(id, 'meal_help')] })),
        helpers: [aHelper({ id: person(11), availability: halfDays('2 morning') })],
      }),
      quietRun,
      highs,
    );
    expect(
      plan.planned.map(({ date, slot, helpers }) => [
        date,
        slot,
        helpers[0]!.order,
        helpers[0]!.travelMinutes,
      ]),
    ).toEqual([
      ['2026-11-24', 'morning', 1, 5],
      ['2026-11-24', 'morning', 2, 5],
    ]);
  });

  it('fills the minutes that a round saves against there-and-back', () => {
    // Six lunches: 6 × (20 + 2 × 5) = 180 fit by allowance; a seventh fits only because the round is shorter.
    const plan = planRoster(
      aRosterProblem({
        elders: [1, 2, 3, 4, 5, 6, 7].map((id) =>
          anElder({ id: person(id), needs: [aNeed(id, 'meal_help')] }),
        ),
        helpers: [aHelper({ id: person(11), availability: halfDays('2 morning') })],
      }),
      quietRun,
      highs,
    );
    expect(plan).toMatchObject({ status: 'good', gapPercent: null, unfilled: [] });
  });

  it('tells why each helper could not come', () => {
    const plan = planRoster(
      aRosterProblem({
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'bathing_help')] })],
        helpers: [
          aHelper({ id: person(11), active: false }),
          aHelper({ id: person(12), availability: [] }),
          aHelper({ id: person(13), age: 71 }),
          aHelper({ id: person(14), dailyCapMinutes: 60 }),
          aHelper({ id: person(15) }),
        ],
      }),
      quietRun,
      highs,
    );
    expect(plan.planned).toEqual([]);
    expect(plan.unfilled[0]!.stoppedBy).toEqual([
      { rule: 'helper-active', helpers: 1 },
      { rule: 'ability-for-service', helpers: 1 },
      { rule: 'helper-available', helpers: 1 },
      { rule: 'daily-minutes', helpers: 1 },
      { rule: 'second-helper', helpers: 1 },
    ]);
  });

  it('says that more visits than days cannot be kept apart', () => {
    const plan = planRoster(
      aRosterProblem({
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'errand', 8, 30)] })],
        helpers: [aHelper({ id: person(11) }), aHelper({ id: person(12) })],
      }),
      quietRun,
      highs,
    );
    expect(plan.planned).toHaveLength(7);
    expect(plan.unfilled.map(({ stoppedBy }) => stoppedBy)).toEqual([[{ rule: 'days-apart', helpers: 2 }]]);
  });

  it('serves a village without helpers, without elders, and services that no week can plan', () => {
    const elders = [
      anElder({ id: person(1) }),
      anElder({ id: person(2), needs: [aNeed(9, 'emergency_help')] }),
    ];
    const plan = planRoster(aRosterProblem({ elders }), quietRun, highs);
    expect(plan).toMatchObject({ status: 'proven-best', gapPercent: 0, planned: [] });
    expect(plan.unfilled).toEqual([
      { elderId: 1, needId: 100, serviceCode: 'cleaning_help', minutes: 60, stoppedBy: [] },
    ]);
    expect(planRoster(aRosterProblem({}), quietRun, highs)).toMatchObject({
      cost: 0,
      planned: [],
      unfilled: [],
    });
  });
});
