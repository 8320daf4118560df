import { expect, it } from 'vitest';
import { checkRoster } from '../../../src/solver/roster/check-roster.ts';
import { composePlan } from '../../../src/solver/roster/compose-plan.ts';
import { breachesOfVisit, keepsEveryRule } from '../../../src/solver/roster/constraints/index.ts';
import { type RosterFacts, rosterFacts } from '../../../src/solver/roster/roster-facts.ts';
import {
  fixedWeek,
  HALF_DAYS_A_WEEK,
  type PlacedVisit,
  visitsToPlace,
} from '../../../src/solver/roster/week-state.ts';
import { aRandomWeek as aWeekOfTheChecker, LARGE, MIDDLE } from '../../builders/random-weeks.ts';
import { type Random, seededRandom } from '../../builders/random.ts';
import { aRandomWeek } from '../../builders/tiny-weeks.ts';

const WEEKS = 40;
const PLACEMENTS = 200;
const PROBES = 6;
const OPEN = { status: 'good', gapPercent: null } as const;

function someVisit(facts: RosterFacts, random: Random): PlacedVisit {
  const task = random.pick(facts.tasks);
  const everybody = facts.helpers.map((_, helper) => helper);
  const least = task.wholeTeam ? task.helpersNeeded : 1;
  const size = Math.min(random.whole(least, task.helpersNeeded), everybody.length);
  return { task, halfDay: random.whole(0, HALF_DAYS_A_WEEK - 1), team: random.some(everybody, size) };
}

it.each([
  ['weeks of all kinds', aRandomWeek],
  ['middle weeks of the checker', (seed: number) => aWeekOfTheChecker(seed, MIDDLE)],
  ['large weeks of the checker', (seed: number) => aWeekOfTheChecker(seed, LARGE)],
])('rules and checker find the same breaches, visit by visit, and the same price, in %s', (_, weekOf) => {
  let brokenProbes = 0;
  for (let seed = 1; seed <= WEEKS; seed++) {
    const problem = weekOf(seed);
    const facts = rosterFacts(problem);
    const week = fixedWeek(facts, 'exact');
    const random = seededRandom(seed);
    const rulesBroken = (): readonly string[] =>
      [
        ...new Set(checkRoster(problem, composePlan(problem, facts, week, OPEN)).map(({ rule }) => rule)),
      ].sort();
    for (let placement = 0; placement < PLACEMENTS; placement++) {
      const visit = someVisit(facts, random);
      if (visitsToPlace(facts, week, visit.task) > 0 && keepsEveryRule(facts, week, visit)) week.place(visit);
    }
    expect({ seed, broken: rulesBroken() }).toEqual({ seed, broken: [] });
    for (let probe = 0; probe < PROBES; probe++) {
      const visit = someVisit(facts, random);
      if (visitsToPlace(facts, week, visit.task) === 0) continue;
      const expected = [...new Set(breachesOfVisit(facts, week, visit).map(({ rule }) => rule))].sort();
      if (expected.length > 0) brokenProbes++;
      week.place(visit);
      expect({ seed, probe, broken: rulesBroken() }).toEqual({ seed, probe, broken: expected });
      week.remove(visit);
    }
  }
  expect(brokenProbes).toBeGreaterThan(WEEKS);
});
