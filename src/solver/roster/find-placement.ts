import { breaksWeekRule, keepsEveryRule } from './constraints/index.ts';
import type { TaskCandidates } from './find-candidates.ts';
import type { RosterFacts, RosterTaskFacts } from './roster-facts.ts';
import { addedPoints } from './score-roster.ts';
import { HALF_DAYS_A_WEEK, type PlacedVisit, type WeekState } from './week-state.ts';

/** A visit that may be placed, and what it would add to the price of the week; nearly always less than nothing. */
export interface Placement {
  readonly visit: PlacedVisit;
  readonly points: number;
}

/**
 * The cheapest way to place one more visit of a task; of equals the one in the earliest half-day, then with the lowest
 * helpers. Null where every half-day breaks a rule.
 */
export function findCheapestPlacement(
  facts: RosterFacts,
  week: WeekState,
  task: RosterTaskFacts,
  candidates: TaskCandidates,
): Placement | null {
  let cheapest: Placement | null = null;
  for (let halfDay = 0; halfDay < HALF_DAYS_A_WEEK; halfDay++) {
    for (const team of possibleTeams(facts, week, task, halfDay, candidates)) {
      const visit = { task, halfDay, team };
      const points = addedPoints(facts, week, visit);
      if (cheapest === null || points < cheapest.points) cheapest = { visit, points };
    }
  }
  return cheapest;
}

function possibleTeams(
  facts: RosterFacts,
  week: WeekState,
  task: RosterTaskFacts,
  halfDay: number,
  { allowed, mayCome }: TaskCandidates,
): readonly (readonly number[])[] {
  const able = allowed.filter(
    (helper) =>
      mayCome(helper, halfDay) && !breaksWeekRule({ task, helper, halfDay, companions: [], week }, facts),
  );
  if (task.helpersNeeded === 1) return able.map((helper) => [helper]);
  if (!task.wholeTeam) return able.length === 0 ? [] : [cheapestFew(facts, week, task, halfDay, able)];
  return teamsForTwo(able).filter((team) => isSuitableTeam(facts, week, { task, halfDay, team }));
}

/** As many as are wanted, the cheapest first: one more who comes is always worth it. */
function cheapestFew(
  facts: RosterFacts,
  week: WeekState,
  task: RosterTaskFacts,
  halfDay: number,
  able: readonly number[],
): readonly number[] {
  const priced = able.map((helper) => ({
    helper,
    points: addedPoints(facts, week, { task, halfDay, team: [helper] }),
  }));
  priced.sort((one, other) => one.points - other.points || one.helper - other.helper);
  return priced
    .slice(0, task.helpersNeeded)
    .map(({ helper }) => helper)
    .sort((one, other) => one - other);
}

export function teamsForTwo(helpers: readonly number[]): readonly (readonly number[])[] {
  return helpers.flatMap((one, place) => helpers.slice(place + 1).map((other) => [one, other]));
}

/** The rules about the team as a whole, where each member alone may come. */
export function isSuitableTeam(facts: RosterFacts, week: WeekState, visit: PlacedVisit): boolean {
  const { task, team } = visit;
  if (task.wholeTeam ? team.length !== task.helpersNeeded : team.length > task.helpersNeeded) return false;
  return team.length === 1 || keepsEveryRule(facts, week, visit);
}

/** Whether a visit may be added to the week as it stands, what holds in every week taken as kept. */
export function fitsWeek(facts: RosterFacts, week: WeekState, visit: PlacedVisit): boolean {
  const { task, halfDay, team } = visit;
  if (team.length === 0) return false;
  return (
    team.every((helper) => !breaksWeekRule({ task, helper, halfDay, companions: [], week }, facts)) &&
    isSuitableTeam(facts, week, visit)
  );
}
