import { describe, expect, it } from 'vitest';
import { keepsEveryRule } from '../../../src/solver/roster/constraints/index.ts';
import { explainUnfilled } from '../../../src/solver/roster/explain-unfilled.ts';
import { type RosterFacts, rosterFacts } from '../../../src/solver/roster/roster-facts.ts';
import type { RosterProblem } from '../../../src/solver/roster/roster-problem.ts';
import type { RosterTaskFacts } from '../../../src/solver/roster/roster-tasks.ts';
import { fixedWeek, HALF_DAYS_A_WEEK, type WeekState } from '../../../src/solver/roster/week-state.ts';
import { aHelper, aNeed, anElder, aRosterProblem, halfDays, person } from '../../builders/planning-people.ts';
import { seededRandom } from '../../builders/random.ts';
import { aRandomWeek } from '../../builders/tiny-weeks.ts';
import { aCalendar, aDuty, aRound } from '../../builders/week-tasks.ts';

function reasonsOf(problem: Partial<RosterProblem>) {
  const facts = rosterFacts(aRosterProblem(problem));
  return explainUnfilled(facts, fixedWeek(facts, 'exact'), facts.tasks[0]!);
}

/** Every team of the task that may come, asked one by one. */
function teamsThatMayCome(facts: RosterFacts, week: WeekState, task: RosterTaskFacts): ReadonlySet<number> {
  const everybody = facts.helpers.map((_, helper) => helper);
  const teams =
    task.wholeTeam && task.helpersNeeded === 2
      ? everybody.flatMap((one) => everybody.filter((other) => other > one).map((other) => [one, other]))
      : everybody.map((helper) => [helper]);
  const free = new Set<number>();
  for (let halfDay = 0; halfDay < HALF_DAYS_A_WEEK; halfDay++) {
    for (const team of teams) {
      if (keepsEveryRule(facts, week, { task, halfDay, team })) team.forEach((helper) => free.add(helper));
    }
  }
  return free;
}

describe('why a visit stays unfilled', () => {
  it('counts for each helper the rule of the nearest miss, not the first that comes along', () => {
    const reasons = reasonsOf({
      elders: [anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 90)] })],
      helpers: [
        aHelper({ id: person(11), active: false }),
        aHelper({ id: person(12), services: ['errand'] }),
        // Six half-days do not suit; in the seventh the day is too short.
        aHelper({ id: person(13), availability: halfDays('3 morning'), dailyCapMinutes: 60 }),
      ],
    });
    expect(reasons).toEqual([
      { rule: 'helper-active', helpers: 1 },
      { rule: 'service-offered', helpers: 1 },
      { rule: 'daily-minutes', helpers: 1 },
    ]);
  });

  it('says that nobody comes along where two are needed and one is free', () => {
    const bath = [anElder({ id: person(1), needs: [aNeed(1, 'bathing_help')] })];
    const away = { availability: [] };
    expect(
      reasonsOf({
        elders: bath,
        helpers: [aHelper({ id: person(11) }), aHelper({ id: person(12), ...away })],
      }),
    ).toEqual([
      { rule: 'helper-available', helpers: 1 },
      { rule: 'second-helper', helpers: 1 },
    ]);
  });

  it('says that one of the elder’s sex is missing where two men are free', () => {
    const men = [11, 12].map((id) => aHelper({ id: person(id), sex: 'M' }));
    expect(
      reasonsOf({ elders: [anElder({ id: person(1), needs: [aNeed(1, 'bathing_help')] })], helpers: men }),
    ).toEqual([{ rule: 'same-sex-needed', helpers: 2 }]);
  });

  it('names the calendar, the elder’s absence, and the rider who is missing', () => {
    const helpers = [aHelper({ id: person(11), services: ['cleaning_help'] })];
    const all = Array.from({ length: HALF_DAYS_A_WEEK }, (_, halfDay) => halfDay);
    const closed = aCalendar(Object.fromEntries(all.map((halfDay) => [halfDay, { closed: true }])));
    const elders = [anElder({ id: person(1) })];
    expect(reasonsOf({ elders, helpers, calendar: closed })).toEqual([{ rule: 'day-open', helpers: 1 }]);
    expect(reasonsOf({ elders, helpers, eldersAway: [{ elderId: person(1), halfDays: all }] })).toEqual([
      { rule: 'elder-at-home', helpers: 1 },
    ]);
    expect(reasonsOf({ helpers, mealRounds: [aRound()] })).toEqual([{ rule: 'rider-of-round', helpers: 1 }]);
  });

  it('counts nobody who could come: a clerk may leave a visit out all the same', () => {
    expect(reasonsOf({ helpers: [aHelper({ id: person(11) })], duties: [aDuty()] })).toEqual([]);
  });

  it('adds up to those who could not come, on 150 random weeks', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const facts = rosterFacts(aRandomWeek(seed));
      const week = fixedWeek(facts, 'exact');
      const random = seededRandom(seed);
      for (let attempt = 0; attempt < 120; attempt++) {
        const task = random.pick(facts.tasks);
        const everybody = facts.helpers.map((_, helper) => helper);
        const team = random.some(everybody, Math.min(task.helpersNeeded, everybody.length));
        const visit = { task, halfDay: random.whole(0, HALF_DAYS_A_WEEK - 1), team };
        if (keepsEveryRule(facts, week, visit)) week.place(visit);
      }
      const task = random.pick(facts.tasks);
      const counted = explainUnfilled(facts, week, task).reduce((sum, { helpers }) => sum + helpers, 0);
      const free = teamsThatMayCome(facts, week, task).size;
      expect({ seed, task: task.key, counted }).toEqual({
        seed,
        task: task.key,
        counted: facts.helpers.length - free,
      });
    }
  });
});
