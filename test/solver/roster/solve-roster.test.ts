import { describe, expect, it } from 'vitest';
import { halfDayIndex } from '../../../src/shared/domain/availability.ts';
import type { NeedId } from '../../../src/shared/domain/ids.ts';
import { taskKey } from '../../../src/shared/domain/roster-task.ts';
import type { FarmTaskId, MealRoundId, VenueId } from '../../../src/shared/domain/village-places.ts';
import { planPairings } from '../../../src/solver/pairing/solve-pairing.ts';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import { checkRoster } from '../../../src/solver/roster/check-roster.ts';
import type { RosterPlan } from '../../../src/solver/roster/roster-plan.ts';
import type { RosterProblem } from '../../../src/solver/roster/roster-problem.ts';
import { planRoster } from '../../../src/solver/roster/solve-roster.ts';
import { leastChange } from '../../builders/least-change.ts';
import { highs, javascriptSolver } from '../../builders/mip-engines.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aRosterProblem,
  halfDays,
  household,
  person,
  place,
} from '../../builders/planning-people.ts';
import { aTownship, weeksOf } from '../../builders/planning-township.ts';
import { aTinyWeek } from '../../builders/tiny-weeks.ts';

const small = { villages: 3, eldersAVillage: 12, helpersAVillage: 6, hamletsAVillage: 4 };

function weeks(seed: number): readonly RosterProblem[] {
  const township = aTownship(seed, small);
  return weeksOf(township, planPairings(township, quietRun, null));
}

/** "elder or task, day, slot, helpers", for reading. */
function lines({ planned }: RosterPlan): readonly string[] {
  return planned.map(
    ({ ref, date, slot, helpers }) =>
      `${ref.task.kind} ${ref.number} ${date.slice(8)} ${slot} ${helpers.map(({ helperId }) => helperId).join('+')}`,
  );
}

describe('planRoster', () => {
  it('makes plans that the checker accepts and no week undercuts, with every helper counted where a visit is unfilled', () => {
    for (let seed = 1; seed <= 4; seed++) {
      for (const problem of weeks(seed)) {
        const plan = planRoster(problem, quietRun, highs);
        expect(checkRoster(problem, plan)).toEqual([]);
        // As a second statement of the model finds it; the largest of them goes through the local search.
        expect(plan).toMatchObject({ status: 'proven-best', points: leastChange(problem).price });
        for (const visit of plan.unfilled) {
          const counted = visit.stoppedBy.reduce((sum, { helpers }) => sum + helpers, 0);
          expect(counted).toBe(problem.helpers.length);
        }
      }
    }
  });

  it('finds weeks of equal price with either engine, and proves them', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const problem = aTinyWeek(seed);
      const plan = planRoster(problem, quietRun, highs);
      expect(plan).toMatchObject({ status: 'proven-best', gapPercent: 0 });
      expect(planRoster(problem, quietRun, javascriptSolver).points).toBe(plan.points);
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
    const teams = (week: RosterProblem): unknown =>
      planRoster(week, quietRun, highs).planned.map(({ helpers }) => helpers.map(({ helperId }) => helperId));
    expect(teams(problem)).toEqual([[12]]);
    expect(teams({ ...problem, backups: [] })).toEqual([[13]]);
  });

  it('leaves a day between the visits of a need, all by the own helper', () => {
    const plan = planRoster(
      aRosterProblem({
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'errand', 3)] })],
        helpers: [aHelper({ id: person(11) }), aHelper({ id: person(12) })],
        pairs: [{ elderId: person(1), helperId: person(12) }],
      }),
      quietRun,
      highs,
    );
    expect(plan).toMatchObject({ status: 'proven-best', points: 0 });
    expect(plan.planned.map(({ helpers }) => helpers.map(({ helperId }) => helperId))).toEqual([
      [12],
      [12],
      [12],
    ]);
  });

  it('sees no more faces than the village set, and leaves a visit out rather', () => {
    const day = (weekday: number): ReturnType<typeof halfDays> => halfDays(`${weekday} morning`);
    const problem = aRosterProblem({
      elders: [anElder({ id: person(1), needs: [aNeed(1, 'errand', 3)] })],
      helpers: [1, 3, 5].map((weekday) => aHelper({ id: person(10 + weekday), availability: day(weekday) })),
      settings: { mostFaces: 2, fourWeeksLeastMinutes: 0, fourWeeksMostPercent: 100 },
    });
    const plan = planRoster(problem, quietRun, highs);
    expect(plan.planned).toHaveLength(2);
    expect(plan.unfilled.map(({ stoppedBy }) => stoppedBy)).toEqual([
      [
        { rule: 'elder-once-a-half-day', helpers: 2 },
        { rule: 'most-faces', helpers: 1 },
      ],
    ]);
  });

  it('packs a half-day by the exact round, and proves that no more fits', () => {
    // Six lunches fit by there and back, 6 × (20 + 2 × 5) = 180; a round of seven takes 7 × 20 + 8 × 5 = 180 as well.
    const lunches = (count: number): RosterProblem =>
      aRosterProblem({
        elders: Array.from({ length: count }, (_, index) =>
          anElder({ id: person(index + 1), needs: [aNeed(index + 1, 'meal_help')] }),
        ),
        helpers: [aHelper({ id: person(11), availability: halfDays('2 morning') })],
      });
    expect(planRoster(lunches(7), quietRun, highs)).toMatchObject({ status: 'proven-best', unfilled: [] });
    const eight = planRoster(lunches(8), quietRun, highs);
    expect(eight.status).toBe('proven-best');
    expect(eight.unfilled).toHaveLength(1);
  });

  it('cuts off half-days that fit by the lower bound of the way alone', () => {
    // Two hamlets far from each other and the helper's between them: three visits of 40 do not fit with 30 minutes each way.
    const problem = aRosterProblem({
      elders: [11, 11, 12, 12].map((hamlet, index) =>
        anElder({
          id: person(index + 1),
          hamletId: place(hamlet),
          householdId: household(hamlet),
          needs: [aNeed(index + 1, 'emotional_support')],
        }),
      ),
      helpers: [aHelper({ id: person(21), availability: halfDays('2 morning'), travelLimitMinutes: 60 })],
      links: [aLink(10, 11, 30), aLink(10, 12, 30), aLink(11, 12, 60)],
    });
    const plan = planRoster(problem, quietRun, highs);
    expect(checkRoster(problem, plan)).toEqual([]);
    expect(plan.status).toBe('proven-best');
    expect(plan.planned).toHaveLength(2);
  });

  it('sends a duty and field work with fewer than wanted, rather than not at all', () => {
    const problem = aRosterProblem({
      helpers: [11, 12].map((id) => aHelper({ id: person(id), availability: halfDays('2 morning') })),
      duties: [
        {
          venueId: 5 as VenueId,
          duty: 'cooking',
          hamletId: place(10),
          timesPerWeek: 1,
          helpersNeeded: 1,
          minutes: 120,
          halfDays: [],
        },
      ],
      farmWork: [
        {
          farmTaskId: 6 as FarmTaskId,
          householdId: household(9),
          hamletId: place(10),
          timesPerWeek: 1,
          helpersNeeded: 3,
          minutes: 120,
          halfDays: [],
        },
      ],
    });
    const plan = planRoster(problem, quietRun, highs);
    expect(plan.status).toBe('proven-best');
    expect(plan.unfilled).toEqual([]);
    expect(plan.planned.map(({ ref, helpers }) => [ref.task.kind, helpers.length])).toEqual([
      ['duty', 1],
      ['farm', 1],
    ]);
    expect(plan.price).toContainEqual({ part: 'helper-missing', points: 1200 });
  });

  it('brings lunch by a round on mornings, to each eater as often as wished', () => {
    const plan = planRoster(
      aRosterProblem({
        elders: [1, 2].map((id) => anElder({ id: person(id), needs: [] })),
        helpers: [aHelper({ id: person(11) })],
        mealRounds: [
          {
            roundId: 3 as MealRoundId,
            riderId: person(11),
            timesPerWeek: 4,
            stops: [
              { elderId: person(2), hamletId: place(10), timesPerWeek: 2 },
              { elderId: person(1), hamletId: place(10) },
            ],
            minutes: 20,
            wayMinutes: 5,
            tier: 2,
          },
        ],
      }),
      quietRun,
      highs,
    );
    expect(plan.planned.map(({ slot, servedElderIds }) => [slot, servedElderIds])).toEqual([
      ['morning', [1]],
      ['morning', [2, 1]],
      ['morning', [1]],
      ['morning', [2, 1]],
    ]);
  });

  it('leaves what is fixed where it stands, whatever rules say, and keeps its number', () => {
    const need = aNeed(1, 'cleaning_help', 2);
    const problem = aRosterProblem({
      elders: [anElder({ id: person(1), needs: [need] })],
      helpers: [aHelper({ id: person(11) }), aHelper({ id: person(12), availability: [] })],
      pairs: [{ elderId: person(1), helperId: person(11) }],
      fixed: [
        {
          visit: { task: { kind: 'need', needId: need.id }, number: 2 },
          placement: { at: { weekday: 1, slot: 'morning' }, helperIds: [person(12)] },
        },
      ],
    });
    const plan = planRoster(problem, quietRun, highs);
    expect(checkRoster(problem, plan)).toEqual([]);
    expect(lines(plan)[0]).toBe('need 2 23 morning 12');
    expect(plan.planned).toHaveLength(2);
    const left = planRoster(
      { ...problem, fixed: [{ ...problem.fixed![0]!, placement: null }] },
      quietRun,
      highs,
    );
    expect(left.unfilled.map(({ ref }) => ref.number)).toEqual([2]);
    expect(left.planned.map(({ ref }) => ref.number)).toEqual([1]);
  });

  it('keeps what is promised unless that is worth two hundred points, and the hour before the helper', () => {
    const [problem] = weeks(5);
    const plan = planRoster(problem!, quietRun, highs);
    const promises = plan.planned.map(({ ref, date, slot, helpers }) => ({
      visit: ref,
      placement: {
        at: { weekday: (Number(date.slice(8)) - 22) as 1, slot },
        helperIds: helpers.map(({ helperId }) => helperId).sort((one, other) => one - other),
      },
      kind: 'published' as const,
    }));
    const kept = planRoster({ ...problem!, promises }, quietRun, highs);
    expect(kept.status).toBe('proven-best');
    expect(lines(kept)).toEqual(lines(plan));
    // The first of them cannot come at all any more; nobody else changes without need.
    const [first] = promises;
    const gone = first!.placement.helperIds[0]!;
    const helpers = problem!.helpers.map((helper) =>
      helper.id === gone
        ? {
            ...helper,
            availability: helper.availability.filter(
              (half) => halfDayIndex(half) !== halfDayIndex(first!.placement.at),
            ),
          }
        : helper,
    );
    const mended = planRoster({ ...problem!, helpers, promises }, quietRun, highs);
    const broken = mended.price.find(({ part }) => part === 'promise-broken')?.points ?? 0;
    const there = promises.filter(
      ({ placement }) =>
        placement.helperIds.includes(gone) &&
        halfDayIndex(placement.at) === halfDayIndex(first!.placement.at),
    );
    const takesPlace = new Set(
      mended.planned.map((visit) => `${taskKey(visit.ref.task)} ${visit.date} ${visit.slot}`),
    );
    const pointsOf = ({ visit, placement: { at } }: (typeof promises)[number]): number =>
      takesPlace.has(`${taskKey(visit.task)} 2026-11-${22 + at.weekday} ${at.slot}`) ? 200 : 250;
    expect(broken).toBe(there.reduce((sum, promise) => sum + pointsOf(promise), 0));
  });

  it('sends a stranger in the promised half-day rather than the own helper in another', () => {
    const helpers = (...own: readonly string[]) => [
      aHelper({ id: person(11), availability: halfDays(...own) }),
      aHelper({ id: person(12), hamletId: place(11) }),
    ];
    const promise = {
      visit: { task: { kind: 'need' as const, needId: 100 as NeedId }, number: 1 },
      placement: { at: halfDays('2 morning')[0]!, helperIds: [person(11)] },
      kind: 'published' as const,
    };
    const week = (...own: readonly string[]) =>
      planRoster(
        aRosterProblem({
          elders: [anElder({ id: person(1) })],
          helpers: helpers(...own),
          links: [aLink(10, 11, 15)],
          pairs: [{ elderId: person(1), helperId: person(11) }],
          promises: [promise],
        }),
        quietRun,
        highs,
      );
    expect(lines(week('2 morning', '3 morning'))).toEqual(['need 1 24 morning 11']);
    expect(week('3 morning').price).toEqual([
      { part: 'promise-broken', points: 200 },
      { part: 'other-comes', points: 10 },
      { part: 'way', points: 3 },
    ]);
    expect(lines(week('3 morning'))).toEqual(['need 1 24 morning 12']);
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

  it('serves a village without helpers, without elders, and services that no week can plan', () => {
    const elders = [
      anElder({ id: person(1) }),
      anElder({ id: person(2), needs: [aNeed(9, 'emergency_help')] }),
    ];
    const plan = planRoster(aRosterProblem({ elders }), quietRun, highs);
    expect(plan).toMatchObject({ status: 'proven-best', gapPercent: 0, planned: [], points: 8000 });
    expect(plan.unfilled).toEqual([
      { ref: { task: { kind: 'need', needId: 100 }, number: 1 }, minutes: 60, stoppedBy: [] },
    ]);
    expect(planRoster(aRosterProblem({}), quietRun, highs)).toMatchObject({
      points: 0,
      planned: [],
      unfilled: [],
    });
  });
});
