import { describe, expect, it } from 'vitest';
import { HALF_DAYS, halfDayIndex } from '../../../../src/shared/domain/availability.ts';
import type { MoveOutcome, RosterFix, RosterMove } from '../../../../src/shared/domain/roster-move.ts';
import { visitKey, type VisitRef } from '../../../../src/shared/domain/roster-task.ts';
import { openRosterDesk } from '../../../../src/solver/roster/desk/open-roster-desk.ts';
import { placementOf } from '../../../../src/solver/roster/repair/differences-of.ts';
import type { RosterDesk } from '../../../../src/solver/roster/roster-desk.ts';
import type { RosterProblem } from '../../../../src/solver/roster/roster-problem.ts';
import type { PlanningHelper } from '../../../../src/solver/planning/planning-person.ts';
import { anOrderlyWeek } from '../../../builders/hand-made-weeks.ts';
import {
  aHelper,
  aNeed,
  anElder,
  aRosterProblem,
  halfDays,
  person,
} from '../../../builders/planning-people.ts';
import { aRandomWeek } from '../../../builders/tiny-weeks.ts';

/** The problem after what a fix asks for has been written into the register. */
function asked(problem: RosterProblem, fix: RosterFix): RosterProblem {
  const changing = (helperId: number, change: (helper: PlanningHelper) => PlanningHelper): RosterProblem => ({
    ...problem,
    helpers: problem.helpers.map((helper) => (helper.id === helperId ? change(helper) : helper)),
  });
  if (fix.kind === 'free-half-day')
    return changing(fix.helperId, (helper) => ({
      ...helper,
      availability: [...helper.availability, fix.to.at],
    }));
  if (fix.kind !== 'raise-limit') return problem;
  return changing(fix.helperId, (helper) => {
    switch (fix.limit) {
      case 'weekly-minutes':
        return { ...helper, weeklyCapMinutes: fix.toValue };
      case 'daily-minutes':
        return { ...helper, dailyCapMinutes: fix.toValue };
      case 'travel-minutes':
        return { ...helper, travelLimitMinutes: fix.toValue };
    }
  });
}

/** What filling the visit by a fix breaks, once it is done. */
function brokenBy(
  problem: RosterProblem,
  desk: RosterDesk,
  visit: VisitRef,
  fix: RosterFix,
): MoveOutcome['breaches'] {
  if (fix.kind === 'new-helper') return [];
  const moves: RosterMove[] = [{ kind: 'place', visit, to: fix.to }];
  if (fix.kind === 'move-other') moves.unshift({ kind: 'place', visit: fix.other, to: fix.otherTo });
  const before = openRosterDesk(asked(problem, fix), desk.plan);
  const breaches: MoveOutcome['breaches'] = [];
  moves.reduce((moved, move) => {
    breaches.push(...moved.tryMove(move).breaches);
    return moved.withMove(move);
  }, before);
  return breaches;
}

describe('fixes', () => {
  it('fills the visit by every fix without breaking a rule, but for the one that is asked about', () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= 40; seed++) {
      const problem = { ...aRandomWeek(seed), fixed: [] };
      const desk = openRosterDesk(problem, anOrderlyWeek(problem));
      for (const { ref } of desk.plan.unfilled) {
        const fixes = desk.fixes(ref);
        expect(fixes.length).toBeLessThanOrEqual(12);
        for (const fix of fixes) {
          const expected = fix.kind === 'ask' ? [fix.breach] : [];
          expect(brokenBy(problem, desk, ref, fix)).toEqual(expected);
          seen.set(fix.kind, (seen.get(fix.kind) ?? 0) + 1);
        }
      }
    }
    const kinds = ['ask', 'free-half-day', 'move-other', 'new-helper', 'raise-limit'];
    expect([...seen.keys()].toSorted()).toEqual(kinds);
  });

  it('names the price of filling the visit, the cheapest fix first', () => {
    for (let seed = 1; seed <= 15; seed++) {
      const problem = { ...aRandomWeek(seed), fixed: [] };
      const desk = openRosterDesk(problem, anOrderlyWeek(problem));
      for (const { ref } of desk.plan.unfilled) {
        const priced = desk.fixes(ref).filter((fix) => fix.kind !== 'new-helper');
        const points = priced.map((fix) => fix.points);
        expect(points).toEqual(points.toSorted((one, other) => one - other));
        for (const fix of priced) {
          const place: RosterMove = { kind: 'place', visit: ref, to: fix.to };
          const cleared =
            fix.kind === 'move-other'
              ? desk.withMove({ kind: 'place', visit: fix.other, to: fix.otherTo })
              : desk;
          expect(fix.points).toBe(cleared.withMove(place).plan.points - desk.plan.points);
        }
      }
    }
  });

  const elder = anElder({ id: person(1) });
  const openWeek = (changes: Partial<RosterProblem>): { desk: RosterDesk; ref: VisitRef } => {
    const problem = aRosterProblem({ elders: [elder], ...changes });
    const desk = openRosterDesk(problem, anOrderlyWeek(problem));
    return { desk, ref: desk.plan.unfilled[0]!.ref };
  };

  it('says that there is room where somebody took a visit out by hand', () => {
    const problem = aRosterProblem({ elders: [elder], helpers: [aHelper({ id: person(11) })] });
    const desk = openRosterDesk(problem, anOrderlyWeek(problem));
    const [{ ref }] = desk.plan.planned as [(typeof desk.plan.planned)[number]];
    const [fix] = desk.withMove({ kind: 'remove', visit: ref }).fixes(ref);
    expect(fix).toMatchObject({ kind: 'place', to: { helperIds: [11] } });
    expect(desk.fixes(ref)).toEqual([]);
  });

  it('asks for a further helper only where nothing else helps', () => {
    const refused = { personId: elder.id, refusedId: person(11) };
    const { desk, ref } = openWeek({ helpers: [aHelper({ id: person(11) })], refusals: [refused] });
    expect(desk.fixes(ref)).toEqual([{ kind: 'new-helper', hamletId: elder.hamletId, at: HALF_DAYS[0] }]);
  });

  it('raises a limit just so far that the visit fits', () => {
    const helper = aHelper({ id: person(11), weeklyCapMinutes: 50 });
    const { desk, ref } = openWeek({ helpers: [helper] });
    const minutes = elder.needs[0]!.minutes;
    expect(desk.fixes(ref)).toMatchObject([
      { kind: 'raise-limit', limit: 'weekly-minutes', from: 50, toValue: minutes },
    ]);
  });

  it('moves another visit out of the way', () => {
    const other = anElder({ id: person(2), needs: [aNeed(200, 'errand', 1, 60)] });
    const helpers = [
      // Free on Monday morning only, and the only one for the cleaning.
      aHelper({ id: person(11), availability: halfDays('1 morning'), dailyCapMinutes: 100 }),
      aHelper({ id: person(12), services: ['errand'], availability: halfDays('3 morning') }),
    ];
    const own = { elderId: other.id, helperId: person(11) };
    const problem = aRosterProblem({ elders: [elder, other], helpers, pairs: [own] });
    const desk = openRosterDesk(problem, {
      ...anOrderlyWeek({ ...problem, elders: [other] }),
      unfilled: [
        {
          ref: { task: { kind: 'need', needId: elder.needs[0]!.id }, number: 1 },
          minutes: 60,
          stoppedBy: [],
        },
      ],
    });
    const fixes = desk.fixes(desk.plan.unfilled[0]!.ref);
    expect(fixes.find(({ kind }) => kind === 'move-other')).toMatchObject({
      other: { task: { kind: 'need', needId: 200 }, number: 1 },
      otherTo: { at: { weekday: 3, slot: 'morning' }, helperIds: [12] },
      to: { at: { weekday: 1, slot: 'morning' }, helperIds: [11] },
    });
  });

  it('leaves alone what is fixed', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const loose = { ...aRandomWeek(seed), fixed: [] };
      const plan = openRosterDesk(loose, anOrderlyWeek(loose)).plan;
      const fixed = plan.planned.map((visit) => ({ visit: visit.ref, placement: placementOf(visit) }));
      const desk = openRosterDesk({ ...loose, fixed }, plan);
      const moved = plan.unfilled
        .flatMap(({ ref }) => desk.fixes(ref))
        .filter(({ kind }) => kind === 'move-other');
      expect(moved).toEqual([]);
    }
  });

  it('moves nothing to a half-day that is over, and nothing away from one', () => {
    const friday = 8;
    const kinds = new Set<string>();
    for (let seed = 1; seed <= 20; seed++) {
      const problem = { ...aRandomWeek(seed), fixed: [] };
      const desk = openRosterDesk(problem, anOrderlyWeek(problem));
      const standing = new Map(
        desk.plan.planned.map((visit) => [visitKey(visit.ref), halfDayIndex(placementOf(visit).at)]),
      );
      for (const fix of desk.plan.unfilled.flatMap(({ ref }) => desk.fixes(ref, friday))) {
        kinds.add(fix.kind);
        const halves = fix.kind === 'new-helper' ? [fix.at] : [fix.to.at];
        if (fix.kind === 'move-other') {
          halves.push(fix.otherTo.at);
          expect(standing.get(visitKey(fix.other))).toBeGreaterThanOrEqual(friday);
        }
        expect(halves.every((half) => halfDayIndex(half) >= friday)).toBe(true);
      }
    }
    expect(kinds.size).toBeGreaterThan(2);
  });
});
