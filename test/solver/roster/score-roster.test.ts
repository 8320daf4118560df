import { describe, expect, it } from 'vitest';
import { HALF_DAYS_A_WEEK } from '../../../src/solver/roster/placed-visit.ts';
import { type RosterFacts, rosterFacts } from '../../../src/solver/roster/roster-facts.ts';
import type { RosterProblem, RosterPromise } from '../../../src/solver/roster/roster-problem.ts';
import {
  addedPoints,
  addedTally,
  scoreRoster,
  tallyRoster,
} from '../../../src/solver/roster/score-roster.ts';
import { fixedWeek, type PlacedVisit, WeekState } from '../../../src/solver/roster/week-state.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aRosterProblem,
  person,
  place,
} from '../../builders/planning-people.ts';
import { type Random, seededRandom } from '../../builders/random.ts';
import { aRandomWeek, aTinyFullWeek } from '../../builders/tiny-weeks.ts';
import { aCalendar, aDuty } from '../../builders/week-tasks.ts';

function someVisit(facts: RosterFacts, random: Random): PlacedVisit {
  const task = random.pick(facts.tasks);
  const promised = facts.promisesOf(task).filter(({ team }) => team !== null);
  if (promised.length > 0 && random.chance(40)) {
    const { halfDay, team } = random.pick(promised);
    return { task, halfDay, team: team ?? [] };
  }
  const everybody = facts.helpers.map((_, helper) => helper);
  const team = random.some(everybody, random.whole(1, Math.min(task.helpersNeeded, everybody.length)));
  return { task, halfDay: random.whole(0, HALF_DAYS_A_WEEK - 1), team };
}

/** Pulls a week about as nobody would: rules are not asked, so that prices meet every case. */
function expectExactDifferences(problem: RosterProblem, random: Random): void {
  const facts = rosterFacts(problem);
  const week = fixedWeek(facts, 'exact');
  for (let move = 0; move < 25; move++) {
    const placed = week.allVisits();
    const visit = random.chance(40) && placed.length > 0 ? random.pick(placed) : null;
    if (visit !== null) week.remove(visit);
    const added = visit ?? someVisit(facts, random);
    const before = tallyRoster(facts, week);
    const difference = addedTally(facts, week, added);
    const points = addedPoints(facts, week, added);
    week.place(added);
    const expected = tallyRoster(facts, week);
    expected.addAll(before, -1);
    expect({ seed: problem.seed, move, parts: difference.parts() }).toEqual({
      seed: problem.seed,
      move,
      parts: expected.parts(),
    });
    expect(points).toBe(expected.total);
    expect(Number.isSafeInteger(points)).toBe(true);
    if (random.chance(40)) week.remove(added);
  }
}

/** One elder with one need, one helper an hour away from nobody: what the parts are seen on. */
function weekOf(
  changes: Partial<RosterProblem>,
  ...placed: readonly (readonly [number, number, readonly number[]])[]
) {
  const facts = rosterFacts(
    aRosterProblem({
      elders: [anElder({ id: person(1) })],
      helpers: [aHelper({ id: person(2) })],
      ...changes,
    }),
  );
  const week = new WeekState(facts, 'exact');
  for (const [task, halfDay, team] of placed) week.place({ task: facts.tasks[task]!, halfDay, team });
  return scoreRoster(facts, week);
}

const own = [{ elderId: person(1), helperId: person(2) }];

describe('the price of a week', () => {
  it('grows by a visit exactly by the difference of the two weeks, on 500 random weeks and 12,500 moves', () => {
    for (let seed = 1; seed <= 250; seed++) {
      const random = seededRandom(seed);
      expectExactDifferences(aTinyFullWeek(seed), random);
      expectExactDifferences(aRandomWeek(seed), random);
    }
  });

  it('is nothing where everybody is served by the own helper as wished', () => {
    expect(weekOf({ pairs: own }, [0, 0, [0]])).toEqual([]);
  });

  it('halves from tier to tier for what stays unfilled', () => {
    const pointsOf = (tier: 1 | 2 | 3 | 4) => weekOf({ elders: [anElder({ id: person(1), tier })] });
    expect(([1, 2, 3, 4] as const).map(pointsOf)).toEqual(
      [16_000, 8_000, 4_000, 2_000].map((points) => [{ part: 'unfilled', points }]),
    );
  });

  it('asks of a stranger ten and the way in begun five minutes, of the backup five', () => {
    const problem = {
      elders: [anElder({ id: person(1), hamletId: place(11) })],
      links: [aLink(10, 11, 11)],
    };
    expect(weekOf(problem, [0, 0, [0]])).toEqual([
      { part: 'other-comes', points: 10 },
      { part: 'way', points: 3 },
    ]);
    expect(weekOf({ ...problem, backups: own }, [0, 0, [0]])).toEqual([{ part: 'backup-comes', points: 5 }]);
  });

  it('asks for each further face beside the own one and a first, however often it is seen', () => {
    const helpers = [2, 3, 4, 5].map((id) => aHelper({ id: person(id) }));
    const elders = [anElder({ id: person(1), needs: [aNeed(1, 'meal_help', 5)] })];
    const faces = (...comes: readonly number[]) =>
      weekOf(
        { pairs: own, elders, helpers },
        ...comes.map((helper, day) => [0, 2 * day, [helper]] as const),
      ).find(({ part }) => part === 'new-face')?.points;
    expect(faces(0, 0, 0, 0, 0)).toBeUndefined();
    expect(faces(0, 1, 1, 0, 1)).toBeUndefined();
    expect(faces(1, 1, 1, 2, 2)).toBe(15);
    expect(faces(0, 1, 2, 3, 1)).toBe(30);
  });

  it('counts a lengthened way in the half-day in which it is long', () => {
    const calendar = aCalendar({ 2: { wayPercent: 150 } });
    const problem = {
      calendar,
      elders: [anElder({ id: person(1), hamletId: place(11) })],
      links: [aLink(10, 11, 10)],
    };
    const way = (halfDay: number) => weekOf(problem, [0, halfDay, [0]]).find(({ part }) => part === 'way');
    expect([way(0), way(2)]).toEqual([
      { part: 'way', points: 2 },
      { part: 'way', points: 3 },
    ]);
  });

  it('asks less for a promise that others keep than for another half-day, whatever number the visit has', () => {
    const helpers = [aHelper({ id: person(2) }), aHelper({ id: person(3) })];
    const promise = {
      visit: { task: { kind: 'need' as const, needId: aNeed(100, 'cleaning_help').id }, number: 7 },
      placement: { at: { weekday: 1 as const, slot: 'morning' as const }, helperIds: [person(2)] },
    } satisfies Omit<RosterPromise, 'kind'>;
    const problem = { helpers, pairs: [...own, { elderId: person(1), helperId: person(3) }] };
    const pointsOf = (kind: 'published' | 'last-week', halfDay: number, helper: number) =>
      weekOf({ ...problem, promises: [{ ...promise, kind }] }, [0, halfDay, [helper]]);
    expect(pointsOf('published', 0, 0)).toEqual([]);
    expect(pointsOf('published', 0, 1)).toEqual([{ part: 'promise-broken', points: 200 }]);
    expect(pointsOf('published', 1, 0)).toEqual([{ part: 'promise-broken', points: 250 }]);
    expect(pointsOf('published', 1, 1)).toEqual([{ part: 'promise-broken', points: 250 }]);
    expect(pointsOf('last-week', 0, 1)).toEqual([{ part: 'last-week-changed', points: 8 }]);
    expect(pointsOf('last-week', 2, 0)).toEqual([{ part: 'last-week-changed', points: 8 }]);
    // One of those promised is no helper any more: the hour alone can be kept.
    const gone = { ...promise.placement, helperIds: [person(2), person(9)] };
    const promises = [{ ...promise, kind: 'published' as const, placement: gone }];
    const brokenAt = (halfDay: number) => weekOf({ ...problem, promises }, [0, halfDay, [0]])[0]?.points;
    expect([brokenAt(0), brokenAt(1)]).toEqual([200, 250]);
  });

  it('asks for the other half of the day than wished, and for errands off the market days of the week', () => {
    const need = { ...aNeed(100, 'errand'), wishedSlot: 'afternoon' as const };
    const calendar = aCalendar({ 4: { goodForErrands: true } });
    const problem = { pairs: own, elders: [anElder({ id: person(1), needs: [need] })], calendar };
    expect(weekOf(problem, [0, 5, [0]])).toEqual([]);
    expect(weekOf(problem, [0, 0, [0]])).toEqual([
      { part: 'wished-half-day', points: 4 },
      { part: 'errand-off-market', points: 2 },
    ]);
    expect(weekOf({ ...problem, calendar: [] }, [0, 1, [0]])).toEqual([]);
  });

  it('asks for neighbouring days where a need of two to four visits could be spread', () => {
    const elders = (times: number) => [anElder({ id: person(1), needs: [aNeed(1, 'meal_help', times)] })];
    const together = [2, 5].map((times) =>
      weekOf({ pairs: own, elders: elders(times) }, [0, 0, [0]], [0, 2, [0]], [0, 6, [0]]).find(
        ({ part }) => part === 'days-together',
      ),
    );
    expect(together).toEqual([{ part: 'days-together', points: 5 }, undefined]);
  });

  it('asks more and more of a helper beyond half and beyond three quarters of the week, in quarter-hours', () => {
    const heavy = (weeklyCapMinutes: number, ...minutes: readonly number[]) =>
      weekOf(
        {
          pairs: own,
          elders: [
            anElder({
              id: person(1),
              needs: minutes.map((each, place) => aNeed(place + 1, 'cleaning_help', 1, each)),
            }),
          ],
          helpers: [aHelper({ id: person(2), weeklyCapMinutes })],
        },
        ...minutes.map((_, place) => [place, 4 * place, [0]] as const),
      )[0]?.points;
    // Half of 120 minutes are four quarter-hours, three quarters six.
    expect(heavy(120, 60)).toBeUndefined();
    expect(heavy(120, 61)).toBe(1);
    expect(heavy(120, 90)).toBe(2);
    expect(heavy(120, 91)).toBe(4);
    // Each visit by itself: two of 31 minutes are six quarter-hours, not five.
    expect(heavy(120, 31, 31)).toBe(2);
    // Of 130 minutes four and six too: what is not whole is left away.
    expect(heavy(130, 61)).toBe(1);
    expect(heavy(130, 91)).toBe(4);
  });

  it('evens out four weeks: at least so many quarter-hours as the own week can give, at most a share', () => {
    const fourWeeks = (pastMinutes: number, weeklyCapMinutes: number, least = 60) =>
      weekOf({
        elders: [],
        helpers: [aHelper({ id: person(2), weeklyCapMinutes })],
        settings: { mostFaces: 4, fourWeeksLeastMinutes: least, fourWeeksMostPercent: 50 },
        pastMinutes: [{ helperId: person(2), minutes: pastMinutes }],
      });
    const little = (points: number) => [{ part: 'four-weeks-little', points }];
    expect(fourWeeks(60, 600)).toEqual([]);
    expect(fourWeeks(59, 600)).toEqual(little(1));
    expect(fourWeeks(44, 600)).toEqual(little(2));
    expect(fourWeeks(0, 600)).toEqual(little(4));
    expect(fourWeeks(0, 600, 74)).toEqual(little(4));
    expect(fourWeeks(0, 29)).toEqual(little(1));
    // Half of four times 600 minutes are 80 quarter-hours.
    const much = (points: number) => [{ part: 'four-weeks-much', points }];
    expect(fourWeeks(1214, 600)).toEqual([]);
    expect(fourWeeks(1215, 600)).toEqual(much(1));
    expect(fourWeeks(1244, 600)).toEqual(much(2));
    // Of 613 minutes 81, and eleven minutes that are left away.
    expect(fourWeeks(1229, 613)).toEqual([]);
    expect(fourWeeks(1230, 613)).toEqual(much(1));
  });

  it('asks for each helper who is missing at a duty, and for a duty that nobody does', () => {
    expect(weekOf({ elders: [], duties: [aDuty()] })).toEqual([{ part: 'unfilled', points: 4_000 }]);
    expect(weekOf({ elders: [], duties: [aDuty()] }, [0, 0, [0]])).toEqual([
      { part: 'helper-missing', points: 600 },
      { part: 'other-comes', points: 10 },
      { part: 'way', points: 1 },
    ]);
  });
});
