import { describe, expect, it } from 'vitest';
import { HALF_DAYS } from '../../../src/shared/domain/availability.ts';
import type { RosterTask } from '../../../src/shared/domain/roster-task.ts';
import { addDays } from '../../../src/shared/time/calendar-date.ts';
import { checkRoster } from '../../../src/solver/roster/check-roster.ts';
import type { PlannedVisit } from '../../../src/solver/roster/roster-plan.ts';
import type { RosterProblem } from '../../../src/solver/roster/roster-problem.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aRosterProblem,
  household,
  person,
  place,
} from '../../builders/planning-people.ts';
import { aPlannedVisit, aWrittenPlan } from '../../builders/written-weeks.ts';
import {
  type Visits,
  errand,
  bath,
  lunch,
  cooking,
  field,
  grandmother,
  grandfather,
  problem,
  visits,
  unfilled,
  broken,
  rulesOf,
  withHelper,
  withGrandmother,
  withRound,
  onHalfDay,
} from '../../builders/checked-week.ts';

const plan = aWrittenPlan(problem, Object.values(visits), unfilled);

describe('checkRoster', () => {
  it('finds nothing wrong with a right week, and its price is that of the table', () => {
    expect(checkRoster(problem, plan)).toEqual([]);
    expect(plan.price).toEqual([
      // The field.
      { part: 'unfilled', points: 2000 },
      // The second cook.
      { part: 'helper-missing', points: 600 },
      // Bath and second errand.
      { part: 'backup-comes', points: 10 },
      // Cleaning and cooking …
      { part: 'other-comes', points: 20 },
      // … from the same hamlet.
      { part: 'way', points: 2 },
      // 12 to the grandmother, 11 to the grandfather: the first stranger of each is free.
    ]);
    expect(plan.points).toBe(2632);
  });

  it.each([
    ['helper-active', withHelper(12, { active: false })],
    ['not-refused', { refusals: [{ personId: person(12), refusedId: person(1) }] }],
    ['not-the-same-household', withHelper(12, { householdId: household(1) })],
    ['service-offered', withHelper(12, { services: ['bathing_help'] })],
    ['ability-for-service', withHelper(12, { selfCareLevel: 'severe' })],
    ['ability-for-service', withHelper(12, { age: 70 })],
    ['ability-for-service', withHelper(11, { noHeavyWork: true })],
    ['ability-for-service', withGrandmother({ trainingNeededFor: ['errand'] })],
    ['sex-wish', withGrandmother({ helperSexWish: 'M' })],
    ['same-sex-needed', withGrandmother({ sex: 'M' })],
    ['same-sex-needed', withGrandmother({ sex: 'unknown' })],
    ['travel-limit', withHelper(12, { travelLimitMinutes: 4 })],
    ['travel-limit', onHalfDay(6, { wayPercent: 400 })],
    ['helper-available', withHelper(12, { availability: HALF_DAYS.filter((_, half) => half !== 6) })],
    [
      'helper-available',
      {
        cutOff: [{ hamletId: place(11), halfDays: [6] }],
        links: [aLink(10, 11, 7)],
        ...withHelper(12, { hamletId: place(11) }),
      },
    ],
    ['daily-minutes', withHelper(11, { dailyCapMinutes: 119 })],
    ['daily-minutes', onHalfDay(1, { capPercent: 66 })],
    ['weekly-minutes', withHelper(12, { weeklyCapMinutes: 134 })],
    ['elder-at-home', { eldersAway: [{ elderId: person(2), halfDays: [0] }] }],
    ['day-open', onHalfDay(2, { closed: true })],
    ['day-open', onHalfDay(3, { helpersAway: true })],
    ['day-open', { ...onHalfDay(3, { leastVisits: true }), ...withGrandmother({ tier: 3 }) }],
    ['most-faces', { settings: { mostFaces: 1, fourWeeksLeastMinutes: 60, fourWeeksMostPercent: 80 } }],
    ['rider-of-round', { ...withRound({ riderId: null }), ...withHelper(13, { services: [] }) }],
  ] satisfies [string, Partial<RosterProblem>][])('notices a broken rule: %s', (rule, changes) => {
    // Ways and parts that are another way now are told as well: they are not what is asked here.
    const beside = ['walking-order', 'helper-part', 'served-elders'];
    expect(broken(changes).filter((found) => !beside.includes(found))).toEqual([rule]);
  });

  it('lets everything be that no rule forbids', () => {
    expect(broken({ sameHouseholdAllowed: true, ...withHelper(12, { householdId: household(1) }) })).toEqual(
      [],
    );
    // The own helper agreed to the way, and the office chose the rider.
    expect(broken(withHelper(13, { travelLimitMinutes: 5, services: [] }))).toEqual([]);
    expect(broken(onHalfDay(8, { closed: true, helpersAway: true, leastVisits: true }))).toEqual([]);
    expect(broken(onHalfDay(3, { leastVisits: true }))).toEqual([]);
    expect(broken({ eldersAway: [{ elderId: person(1), halfDays: [1, 4, 5] }] })).toEqual([]);
    expect(broken(withHelper(11, { dailyCapMinutes: 120, weeklyCapMinutes: 195 }))).toEqual([]);
    expect(broken({ cutOff: [{ hamletId: place(10), halfDays: [0, 2, 6] }] })).toEqual([]);
  });

  it('notices a half-day without room for the way, a minute over', () => {
    const minutes = (each: number) =>
      ({
        ...withGrandmother({ needs: [aNeed(1, 'errand', 2, each), aNeed(2, 'bathing_help')] }),
        ...withHelper(11, { dailyCapMinutes: 400 }),
      }) satisfies Partial<RosterProblem>;
    const longer = (each: number): Visits => ({
      errandOne: { ...visits.errandOne, minutes: each },
      errandTwo: { ...visits.errandTwo, minutes: each },
    });
    expect(broken(minutes(105), longer(105))).toEqual([]);
    expect(broken(minutes(106), longer(106))).toEqual(['half-day-minutes']);
    const week = { ...problem, ...minutes(106) };
    const written = aWrittenPlan(
      week,
      Object.values({ ...visits, ...longer(106) }) as PlannedVisit[],
      unfilled,
    );
    expect(checkRoster(week, written)).toEqual([
      { rule: 'half-day-minutes', visit: 'need-3#1', helperId: person(11), amount: 1 },
    ]);
  });

  it('notices visits of one need on one day, of one elder in one half-day, of one duty in one half-day', () => {
    const moved = aPlannedVisit(errand, 2, 1, 60, [[12, 1, 5, 'backup']]);
    expect(broken({}, { errandTwo: moved })).toEqual(['days-apart']);
    const atTheBath = aPlannedVisit(errand, 2, 3, 60, [[13, 1, 5]]);
    expect(broken({}, { errandTwo: atTheBath })).toEqual(['elder-once-a-half-day']);
    const twice = { duties: [{ ...problem.duties![0]!, timesPerWeek: 2 }] };
    const second = aPlannedVisit(cooking, 2, 8, 60, [[12, 1, 5]]);
    expect(
      broken(twice, { errandTwo: visits.errandTwo, bath: visits.bath, cooking: visits.cooking }, [
        ...unfilled,
        { ref: { task: cooking, number: 2 }, minutes: 60 },
      ]),
    ).toEqual([]);
    const planned = [...Object.values(visits), second];
    const week = { ...problem, ...twice };
    expect(rulesOf(week, aWrittenPlan(week, planned, unfilled))).toEqual(['days-apart']);
  });

  it('notices a round on which nobody is at home, and one in the afternoon', () => {
    const away = [1, 2].map((id) => ({ elderId: person(id), halfDays: [2] }));
    const nobody = { ...visits.lunchOne, servedElderIds: [] };
    const others = { ...visits.lunchTwo, servedElderIds: [person(2), person(1)] };
    expect(broken({ eldersAway: away }, { lunchOne: nobody, lunchTwo: others })).toEqual(['elder-at-home']);
    const late = aPlannedVisit(lunch, 1, 5, 20, [[13, 1, 5, 'primary']], [person(1)]);
    expect(broken({}, { lunchOne: late })).toEqual(['helper-available']);
  });

  it('notices a duty while the venue is closed', () => {
    const early = aPlannedVisit(cooking, 1, 4, 60, [[13, 1, 5]]);
    expect(broken({}, { cooking: early })).toEqual(['helper-available']);
  });

  it('notices a bath by one, a duty by nobody, by too many, and by somebody twice', () => {
    const alone = aPlannedVisit(bath, 1, 3, 75, [[11, 1, 5, 'primary']]);
    expect(broken({}, { bath: alone })).toEqual(['second-helper']);
    expect(broken({}, { cooking: aPlannedVisit(cooking, 1, 8, 60, []) })).toEqual(['second-helper']);
    const three = aPlannedVisit(cooking, 1, 8, 60, [
      [11, 1, 5],
      [12, 1, 5],
      [13, 1, 5],
    ]);
    expect(broken({}, { cooking: three })).toEqual(['second-helper']);
  });

  it('notices seven days of work', () => {
    const daily = aRosterProblem({
      elders: [1, 2, 3, 4, 5, 6, 7].map((id) => anElder({ id: person(id), needs: [aNeed(id, 'errand')] })),
      helpers: [aHelper({ id: person(11), weeklyCapMinutes: 900 })],
    });
    const seven = daily.elders.map(({ needs: [need] }, day) =>
      aPlannedVisit({ kind: 'need', needId: need!.id }, 1, 2 * day, 60, [[11, 1, 5]]),
    );
    expect(rulesOf(daily, aWrittenPlan(daily, seven))).toEqual(['rest-day']);
    const [first, ...six] = seven;
    const open = [{ ref: first!.ref, minutes: 60 }];
    expect(rulesOf(daily, aWrittenPlan(daily, six, open))).toEqual([]);
  });

  it('notices a visit that is missing, there twice, of other minutes, or of a task that nobody knows', () => {
    expect(broken({}, { errandOne: null })).toEqual(['every-visit-once', 'walking-order']);
    expect(broken({}, { cooking: null })).toEqual(['every-visit-once']);
    expect(broken({}, {}, [...unfilled, ...unfilled])).toEqual(['every-visit-once']);
    expect(broken({}, { cooking: { ...visits.cooking, minutes: 59 } })).toEqual(['every-visit-once']);
    const third = { ...visits.errandTwo, ref: { task: errand, number: 3 } };
    expect(broken({}, { errandTwo: third })).toEqual(['known-people-and-tasks']);
    expect(broken({ farmWork: [] })).toEqual(['known-people-and-tasks']);
    const nextWeek = { ...visits.cooking, date: addDays(visits.cooking.date, 7) };
    expect(broken({}, { cooking: nextWeek })).toEqual(['known-people-and-tasks']);
    expect(broken({}, { cooking: aPlannedVisit(cooking, 1, 8, 60, [[99, 1, 5]]) })).toEqual([
      'known-people-and-tasks',
    ]);
  });

  it('notices minutes of the way, an order, a part that cannot be', () => {
    expect(broken({}, { cooking: aPlannedVisit(cooking, 1, 8, 60, [[13, 1, 4]]) })).toEqual([
      'walking-order',
    ]);
    expect(broken({}, { cooking: aPlannedVisit(cooking, 1, 8, 60, [[13, 2, 5]]) })).toEqual([
      'walking-order',
    ]);
    expect(broken({}, { cooking: aPlannedVisit(cooking, 1, 8, 60, [[13, 1, 5, 'primary']]) })).toEqual([
      'helper-part',
    ]);
    // A wet day lengthens every way of it.
    expect(broken(onHalfDay(8, { wayPercent: 150 }))).toEqual(['walking-order']);
    expect(
      broken(onHalfDay(8, { wayPercent: 150 }), { cooking: aPlannedVisit(cooking, 1, 8, 60, [[13, 1, 8]]) }),
    ).toEqual([]);
  });

  it('reckons ways by the means of each helper, and from a round by its last door', () => {
    const changes: Partial<RosterProblem> = {
      links: [aLink(10, 11, 13)],
      ...withHelper(13, { travelMeans: 'e_bike' }),
      ...withRound({
        stops: [
          { elderId: person(2), hamletId: place(10), timesPerWeek: 1 },
          { elderId: person(1), hamletId: place(11) },
        ],
      }),
      elders: [{ ...grandmother, hamletId: place(11) }, grandfather],
    };
    // Farm work after the round: from hamlet 11 back to hamlet 10.
    const written = aPlannedVisit(field, 1, 2, 120, [[13, 2, 4]]);
    const two = (visit: PlannedVisit, minutes: readonly number[]): PlannedVisit => ({
      ...visit,
      helpers: visit.helpers.map((one, at) => ({ ...one, travelMinutes: minutes[at]! })),
    });
    const planned = [
      two(visits.errandOne, [13]),
      two(visits.cleaning, [13]),
      two(visits.lunchOne, [2]),
      two(visits.bath, [13, 13]),
      two(visits.errandTwo, [13]),
      two(visits.lunchTwo, [2]),
      two(visits.cooking, [2]),
      written,
    ];
    const week = { ...problem, ...changes };
    expect(checkRoster(week, aWrittenPlan(week, planned))).toEqual([]);
  });

  it('notices an eater who is forgotten, away, out of order, or fed too often', () => {
    const served = (...ids: readonly number[]): Visits => ({
      lunchTwo: { ...visits.lunchTwo, servedElderIds: ids.map(person) },
    });
    expect(broken({}, served(1))).toEqual(['served-elders']);
    expect(broken({}, served(1, 2))).toEqual(['served-elders']);
    expect(broken({}, { lunchOne: { ...visits.lunchOne, servedElderIds: [person(2), person(1)] } })).toEqual([
      'served-elders',
    ]);
    expect(broken({ eldersAway: [{ elderId: person(1), halfDays: [2] }] })).toEqual(['served-elders']);
    expect(broken({}, { cooking: { ...visits.cooking, servedElderIds: [person(1)] } })).toEqual([
      'served-elders',
    ]);
  });

  it('leaves fixed visits as they are, counts them, and notices when they are elsewhere', () => {
    const at = (half: number, ...ids: readonly number[]) => ({
      at: HALF_DAYS[half]!,
      helperIds: ids.map(person),
    });
    const fix = (half: number, ...ids: readonly number[]) => ({
      fixed: [{ visit: { task: errand, number: 2 }, placement: at(half, ...ids) }],
    });
    // Against the rules, and fixed.
    const unfree = withHelper(12, { availability: HALF_DAYS.filter((_, half) => half !== 6) });
    expect(broken({ ...unfree, ...fix(6, 12) })).toEqual([]);
    expect(broken(fix(7, 12))).toEqual(['fixed-visit']);
    expect(broken(fix(6, 11))).toEqual(['fixed-visit']);
    expect(broken({ fixed: [{ visit: { task: errand, number: 2 }, placement: null }] })).toEqual([
      'fixed-visit',
    ]);
    expect(broken({ fixed: [{ visit: { task: field, number: 1 }, placement: null }] })).toEqual([]);
    // A fixed one beyond the number of visits takes the place of another.
    const third = aPlannedVisit(errand, 3, 10, 60, [[11, 1, 5, 'primary']]);
    const further = {
      ...problem,
      fixed: [{ visit: { task: errand, number: 3 }, placement: at(10, 11) }],
    };
    const withThird = (planned: readonly PlannedVisit[]) =>
      rulesOf(further, aWrittenPlan(further, [...planned, third], unfilled));
    expect(withThird(Object.values(visits))).toEqual(['every-visit-once']);
    expect(
      withThird(Object.values({ ...visits, errandTwo: null }).filter((visit) => visit !== null)),
    ).toEqual([]);
    // 135 minutes of which 60 are fixed: the bath is what is too much.
    const cap = withHelper(12, { weeklyCapMinutes: 134 });
    const week = { ...problem, ...cap, ...fix(6, 12) };
    expect(checkRoster(week, aWrittenPlan(week, Object.values(visits), unfilled))).toEqual([
      { rule: 'weekly-minutes', visit: 'need-2#1', helperId: person(12), amount: 1 },
    ]);
  });

  const pointsOf = (part: string, changes: Partial<RosterProblem>): number =>
    aWrittenPlan({ ...problem, ...changes }, Object.values(visits), unfilled).price.find(
      (entry) => entry.part === part,
    )?.points ?? 0;

  it('counts loads in quarter-hours, each visit by itself', () => {
    const heavy = (id: number, weeklyCapMinutes: number) =>
      pointsOf('heavy-load', withHelper(id, { weeklyCapMinutes }));
    // 60 + 60 + 75 minutes are 13; half of the cap and three quarters are 8 and 12, 8 and 12, 7 and 11.
    expect([240, 250, 239].map((cap) => heavy(11, cap))).toEqual([6, 6, 8]);
    // 20 + 20 + 60 minutes are 8, though only 100 minutes; of the cap 3 and 5.
    expect(heavy(13, 100)).toBe(8);
    const fourWeeks = (past: number, least: number, percent: number) => {
      const changes = {
        pastMinutes: [{ helperId: person(11), minutes: past }],
        settings: { mostFaces: 4, fourWeeksLeastMinutes: least, fourWeeksMostPercent: percent },
      };
      return [pointsOf('four-weeks-little', changes), pointsOf('four-weeks-much', changes)];
    };
    // 12 serves 9 and 13 serves 8 quarter-hours; 11 has 29 minutes before, which are 1.
    expect(fourWeeks(29, 150, 100)).toEqual([1 + 2, 0]);
    expect(fourWeeks(29, 239, 100)).toEqual([1 + 6 + 7, 0]);
    // A tenth of four weeks are 240 minutes, which are 16; 239 before are 15.
    expect(fourWeeks(239, 0, 10)).toEqual([0, 15 + 13 - 16]);
  });

  it('lets the first stranger of an elder be and counts each further one', () => {
    expect(pointsOf('new-face', { pairs: [] })).toBe(15);
    expect(pointsOf('new-face', { pairs: [], elders: [grandmother, { ...grandfather, needs: [] }] })).toBe(
      15,
    );
  });

  it('asks less for a promise that others keep than for one that nobody keeps then', () => {
    const promised = (
      kind: 'published' | 'last-week',
      task: RosterTask,
      at: number,
      ...helpers: number[]
    ) => {
      const placement = { at: HALF_DAYS[at]!, helperIds: helpers.map(person) };
      const part = kind === 'published' ? 'promise-broken' : 'last-week-changed';
      return pointsOf(part, { promises: [{ visit: { task, number: 9 }, placement, kind }] });
    };
    expect(promised('published', errand, 6, 12)).toBe(0);
    expect(promised('published', bath, 3, 12, 11)).toBe(0);
    expect(promised('published', errand, 6, 11)).toBe(200);
    expect(promised('published', bath, 3, 12)).toBe(200);
    // Somebody whom the village has no more.
    expect(promised('published', errand, 6, 99)).toBe(200);
    expect(promised('published', errand, 7, 12)).toBe(250);
    expect(promised('published', field, 6, 12)).toBe(250);
    expect([promised('last-week', errand, 6, 12), promised('last-week', errand, 6, 11)]).toEqual([0, 8]);
    expect(promised('last-week', errand, 7, 12)).toBe(8);
  });

  it('counts the price again, part by part', () => {
    const price = plan.price.map((entry) => ({
      ...entry,
      points: entry.points + Number(entry.part === 'way'),
    }));
    expect(checkRoster(problem, { ...plan, price, points: plan.points + 1 })).toEqual([
      { rule: 'price', visit: 'way', helperId: null, amount: 1 },
      { rule: 'price', visit: null, helperId: null, amount: 1 },
    ]);
    expect(rulesOf(problem, { ...plan, points: plan.points - 1 })).toEqual(['price']);
    expect(rulesOf(problem, { ...plan, price: plan.price.slice(1) })).toEqual(['price']);
    const more = [...plan.price, { part: 'heavy-load' as const, points: 1 }];
    expect(rulesOf(problem, { ...plan, price: more })).toEqual(['price']);
    // Each part once, in the order of the table.
    expect(rulesOf(problem, { ...plan, price: plan.price.toReversed() })).toEqual(['price']);
    expect(rulesOf(problem, { ...plan, price: [plan.price[0]!, ...plan.price] })).toEqual(['price']);
  });

  it('does not believe a proof with a gap', () => {
    expect(rulesOf(problem, { ...plan, status: 'proven-best' })).toEqual(['status']);
    expect(rulesOf(problem, { ...plan, status: 'proven-best', gapPercent: 0 })).toEqual([]);
    expect(rulesOf(problem, { ...plan, gapPercent: -1 })).toEqual(['status']);
  });
});
