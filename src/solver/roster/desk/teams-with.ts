import { remembered } from '../../planning/remembered.ts';
import { breaksWeekRule } from '../constraints/index.ts';
import { findCandidates } from '../find-candidates.ts';
import type { RosterFacts, RosterTaskFacts } from '../roster-facts.ts';
import { comingPoints, wayPoints } from '../roster-prices.ts';
import type { DeskVisit, DeskWeek } from './desk-week.ts';

/** Whom the rules about people and half-days allow, worked out once for a problem. */
export const candidatesOf = remembered((facts: RosterFacts) => findCandidates(facts));

/** So many companions of each sex are tried beside those who come already. */
const COMPANIONS_TRIED = 3;

/**
 * Teams in which a helper could make a visit in a half-day. For services for two: with those of today's team, and with the
 * best companions of either sex. Where fewer may come: together with today's team as far as there is room, or for one of them;
 * else with as many as are free.
 */
export function teamsWith(
  desk: DeskWeek,
  { task, placed }: DeskVisit,
  helper: number,
  halfDay: number,
): readonly (readonly number[])[] {
  if (task.helpersNeeded === 1) return [[helper]];
  const today = (placed?.team ?? []).filter((other) => other !== helper);
  if (task.wholeTeam) {
    const promised = desk.facts.promisesOf(task).flatMap((promise) => promise.team ?? []);
    const companions = new Set([...today, ...promised, ...bestCompanions(desk, task, helper, halfDay)]);
    companions.delete(helper);
    // A village of one helper: the visit lacks its second.
    return companions.size === 0 ? [[helper]] : [...companions].map((other) => ascending([helper, other]));
  }
  if (placed !== null && placed.halfDay === halfDay && today.length > 0) {
    return today.length < task.helpersNeeded
      ? [ascending([helper, ...today])]
      : today.map((left) => ascending([helper, ...today.filter((other) => other !== left)]));
  }
  const free = bestCompanions(desk, task, helper, halfDay, task.helpersNeeded - 1);
  return [ascending([helper, ...free])];
}

/** By what stands against them, then by price; where fewer may come, only those against whom nothing does. */
function bestCompanions(
  { facts, week }: DeskWeek,
  task: RosterTaskFacts,
  helper: number,
  halfDay: number,
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const { mayCome } = candidatesOf(facts)[task.index]!;
  const ranked = facts.helpers
    .map((person, other) => {
      const question = { task, helper: other, halfDay, companions: [], week };
      const never = mayCome(other, halfDay) ? 0 : 2;
      const points = comingPoints(facts, other, task) + wayPoints(facts, other, task, halfDay);
      return { other, sex: person.sex, points, against: never + (breaksWeekRule(question, facts) ? 1 : 0) };
    })
    .filter(({ other }) => other !== helper)
    .sort(
      (one, other) => one.against - other.against || one.points - other.points || one.other - other.other,
    );
  if (!task.wholeTeam) {
    return ranked
      .filter(({ against }) => against === 0)
      .slice(0, most)
      .map(({ other }) => other);
  }
  return (['F', 'M', 'unknown'] as const).flatMap((sex) =>
    ranked
      .filter((each) => each.sex === sex)
      .slice(0, COMPANIONS_TRIED)
      .map(({ other }) => other),
  );
}

function ascending(team: readonly number[]): readonly number[] {
  return [...team].sort((one, other) => one - other);
}
