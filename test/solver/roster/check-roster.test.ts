import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { checkRoster } from '../../../src/solver/roster/check-roster.ts';
import { planRoster } from '../../../src/solver/roster/solve-roster.ts';
import type { PlannedVisit, RosterPlan } from '../../../src/solver/roster/roster-plan.ts';
import type { RosterProblem } from '../../../src/solver/roster/roster-problem.ts';
import { quietRun } from '../../../src/solver/planning/run-control.ts';
import { highs } from '../../builders/mip-engines.ts';
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

/** One elder with two errands and lunch, her own helper, and one who may stand in. */
const problem: RosterProblem = aRosterProblem({
  elders: [anElder({ id: person(1), needs: [aNeed(1, 'errand', 2), aNeed(2, 'meal_help', 1)] })],
  helpers: [aHelper({ id: person(11) }), aHelper({ id: person(12) })],
  pairs: [{ elderId: person(1), helperId: person(11) }],
});
const plan = planRoster(problem, quietRun, highs);

function rulesBroken(changes: Partial<RosterProblem>, changed: RosterPlan = plan): readonly string[] {
  return [...new Set(checkRoster({ ...problem, ...changes }, changed).map(({ rule }) => rule))].sort();
}

function withFirst(change: (visit: PlannedVisit) => PlannedVisit): RosterPlan {
  const errand = plan.planned.findIndex(({ serviceCode }) => serviceCode === 'errand');
  return { ...plan, planned: plan.planned.map((visit, index) => (index === errand ? change(visit) : visit)) };
}

const [elder] = problem.elders as [RosterProblem['elders'][number]];
const withHelper = (change: Partial<RosterProblem['helpers'][number]>): Partial<RosterProblem> => ({
  helpers: problem.helpers.map((helper) => ({ ...helper, ...change })),
});
const withElder = (change: Partial<RosterProblem['elders'][number]>): Partial<RosterProblem> => ({
  elders: [{ ...elder, ...change }],
});

describe('checkRoster', () => {
  it('finds nothing wrong with a right plan', () => {
    expect(plan.planned).toHaveLength(3);
    expect(checkRoster(problem, plan)).toEqual([]);
  });

  it.each([
    ['helper-active', withHelper({ active: false })],
    ['not-refused', { refusals: [{ personId: person(11), refusedId: person(1) }] }],
    [
      'not-the-same-household',
      { ...withHelper({ householdId: household(3) }), ...withElder({ householdId: household(3) }) },
    ],
    ['service-offered', withHelper({ services: ['meal_help'] })],
    ['ability-for-service', withHelper({ selfCareLevel: 'severe' })],
    ['sex-wish', withElder({ helperSexWish: 'M' })],
    ['helper-available', withHelper({ availability: [] })],
    ['daily-minutes', withHelper({ dailyCapMinutes: 59 })],
    ['weekly-minutes', withHelper({ weeklyCapMinutes: 119 })],
  ] as const)('notices a broken rule: %s', (rule, changes) => {
    expect(rulesBroken(changes)).toEqual([rule]);
  });

  it('notices a way beyond the limit of who stands in', () => {
    const changes = { links: [aLink(10, 11, 16)], ...withHelper({ hamletId: place(11) }), pairs: [] };
    expect(rulesBroken(changes)).toContain('travel-limit');
  });

  it('notices a half-day without room for the way', () => {
    const needs = [aNeed(1, 'errand', 2, 175), aNeed(2, 'meal_help', 1)];
    const longer = {
      ...plan,
      planned: plan.planned.map((visit) =>
        visit.serviceCode === 'errand' ? { ...visit, minutes: 175 } : visit,
      ),
    };
    expect(
      rulesBroken({ ...withElder({ needs }), ...withHelper({ dailyCapMinutes: 720 }) }, longer),
    ).toContain('half-day-minutes');
  });

  it('notices a visit that is missing, made twice, or on the wrong day', () => {
    expect(rulesBroken({}, { ...plan, planned: plan.planned.slice(1) })).toContain('every-visit-once');
    expect(rulesBroken({}, { ...plan, planned: [...plan.planned, plan.planned[0]!] })).toContain(
      'every-visit-once',
    );
    expect(
      rulesBroken(
        {},
        withFirst((visit) => ({ ...visit, date: toCalendarDate('2026-11-30') })),
      ),
    ).toContain('helper-available');
  });

  it('notices two errands on one day and two visits in one half-day', () => {
    const errands = plan.planned.filter(({ serviceCode }) => serviceCode === 'errand');
    const crowded = withFirst((visit) => ({ ...visit, date: errands[1]!.date, slot: errands[1]!.slot }));
    expect(rulesBroken({}, crowded)).toEqual(expect.arrayContaining(['days-apart', 'elder-once-a-half-day']));
  });

  it('notices minutes of the way or an order that cannot be', () => {
    const first = (change: Partial<PlannedVisit['helpers'][number]>) =>
      withFirst((visit) => ({ ...visit, helpers: visit.helpers.map((part) => ({ ...part, ...change })) }));
    expect(rulesBroken({}, first({ travelMinutes: 4 }))).toEqual(['walking-order']);
    expect(rulesBroken({}, first({ order: 3 }))).toEqual(['walking-order']);
    expect(rulesBroken({}, first({ part: 'other' }))).toEqual(['known-people-and-needs']);
    expect(rulesBroken({}, first({ helperId: person(99) }))).toContain('known-people-and-needs');
  });

  it('notices a bath by one, and by two of the other sex', () => {
    const bath = aRosterProblem({
      elders: [anElder({ id: person(1), sex: 'F', needs: [aNeed(1, 'bathing_help')] })],
      helpers: [aHelper({ id: person(11), sex: 'F' }), aHelper({ id: person(12), sex: 'M' })],
    });
    const right = planRoster(bath, quietRun, highs);
    expect(checkRoster(bath, right)).toEqual([]);
    const alone = {
      ...right,
      planned: right.planned.map((visit) => ({ ...visit, helpers: visit.helpers.slice(1) })),
    };
    expect(checkRoster(bath, alone).map(({ rule }) => rule)).toEqual(['second-helper', 'same-sex-needed']);
  });

  it('notices seven days of work', () => {
    const daily = aRosterProblem({
      elders: [1, 2, 3, 4, 5, 6, 7].map((id) => anElder({ id: person(id) })),
      helpers: [aHelper({ id: person(11), weeklyCapMinutes: 900 })],
    });
    const visits = planRoster(daily, quietRun, highs).planned.map((visit, day) => ({
      ...visit,
      date: toCalendarDate(`2026-11-${23 + day}`),
      slot: 'morning' as const,
      helpers: visit.helpers.map((part) => ({ ...part, order: 1, travelMinutes: 5 })),
    }));
    expect(rulesBroken(daily, { ...plan, planned: visits, unfilled: [] })).toEqual(['rest-day']);
  });
});
