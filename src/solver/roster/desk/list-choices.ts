import { HALF_DAYS, type HalfDay, halfDayIndex } from '../../../shared/domain/availability.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RosterBreach, VisitChoice } from '../../../shared/domain/roster-move.ts';
import type { Placement } from '../../../shared/domain/roster-task.ts';
import { isSameTeam } from '../repair/differences-of.ts';
import { addedPoints } from '../score-roster.ts';
import { HALF_DAYS_A_WEEK, type PlacedVisit } from '../week-state.ts';
import { type DeskVisit, type DeskWeek, helperIndex } from './desk-week.ts';
import { teamsWith } from './teams-with.ts';
import { breachBookOf, tryChanges } from './try-changes.ts';
import { type BreachBook, findBreaches, scopeOf, worseBreaches } from './week-breaches.ts';

/** A place where a visit could stand, judged: what it would break, and the difference of the price. */
export interface JudgedPlace {
  readonly placed: PlacedVisit;
  readonly breaches: readonly RosterBreach[];
  /** Of the whole week, against the visit where it stands now. */
  readonly points: number;
}

/**
 * Every helper of the village: in-plan first, then the allowed by price, then the forbidden by breaches. Nothing is offered
 * before the half-day `since`; of a week that is over only what stands is left.
 */
export function listChoices(desk: DeskWeek, visit: DeskVisit, since: number): readonly VisitChoice[] {
  const halfDays = EVERY_HALF_DAY.slice(since);
  const judge = judgeOf(desk, visit);
  return desk.facts.helpers
    .flatMap((_, helper) =>
      visit.placed?.team.includes(helper)
        ? choiceOf(desk, visit, helper, visit.placed)
        : (choiceAmong(desk, visit, helper, halfDays, judge) ?? []),
    )
    .sort(
      (one, other) =>
        Number(other.inPlan) - Number(one.inPlan) ||
        one.outcome.breaches.length - other.outcome.breaches.length ||
        one.outcome.points - other.outcome.points ||
        one.helperId - other.helperId,
    );
}

/** One helper in one half-day. */
export function choiceAt(desk: DeskWeek, visit: DeskVisit, helperId: PersonId, at: HalfDay): VisitChoice {
  const helper = helperIndex(desk.facts, helperId);
  const halfDay = halfDayIndex(at);
  const { placed } = visit;
  return placed?.halfDay === halfDay && placed.team.includes(helper)
    ? choiceOf(desk, visit, helper, placed)
    : choiceAmong(desk, visit, helper, [halfDay], judgeOf(desk, visit))!;
}

/** The best of some half-days; null where there are none. */
function choiceAmong(
  desk: DeskWeek,
  visit: DeskVisit,
  helper: number,
  halfDays: readonly number[],
  judge: (placed: PlacedVisit) => JudgedPlace,
): VisitChoice | null {
  let best: JudgedPlace | null = null;
  for (const halfDay of halfDays) {
    for (const team of teamsWith(desk, visit, helper, halfDay)) {
      const place = judge({ task: visit.task, halfDay, team });
      if (best === null || isBetter(place, best)) best = place;
    }
  }
  return best === null ? null : choiceOf(desk, visit, helper, best.placed);
}

export function isBetter(one: JudgedPlace, other: JudgedPlace): boolean {
  return (
    one.breaches.length < other.breaches.length ||
    (one.breaches.length === other.breaches.length && one.points < other.points)
  );
}

function choiceOf(desk: DeskWeek, visit: DeskVisit, helper: number, placed: PlacedVisit): VisitChoice {
  const { facts } = desk;
  const inPlan = isSamePlace(visit.placed, placed);
  return {
    helperId: facts.helpers[helper]!.id,
    to: placementAt(desk, placed),
    wayMinutes: facts.ways.oneWay(helper, visit.task, placed.halfDay),
    outcome: inPlan ? { breaches: [], points: 0, parts: [] } : tryChanges(desk, [{ visit, to: placed }]),
    inPlan,
  };
}

export function isSamePlace(one: PlacedVisit | null, other: PlacedVisit): boolean {
  return one !== null && one.halfDay === other.halfDay && isSameTeam(one.team, other.team);
}

export function placementAt({ facts }: DeskWeek, { halfDay, team }: PlacedVisit): Placement {
  return { at: HALF_DAYS[halfDay]!, helperIds: team.map((helper) => facts.helpers[helper]!.id) };
}

/** Judges places for one visit; the same as trying the move, without naming the parts. */
export function judgeOf(desk: DeskWeek, visit: DeskVisit): (placed: PlacedVisit) => JudgedPlace {
  const { facts, week } = desk;
  const own = breachBookOf(desk, visit);
  const standing = withoutVisit(desk, visit, () =>
    visit.placed === null ? 0 : addedPoints(facts, week, visit.placed),
  );
  return (placed) =>
    withoutVisit(desk, visit, () => {
      const scope = scopeOf([placed]);
      const points = addedPoints(facts, week, placed);
      const before = findBreaches(facts, week, { ...scope, visits: [] });
      week.place(placed);
      const after = findBreaches(facts, week, { ...scope, visits: [{ key: visit.key, placed }] });
      week.remove(placed);
      return { placed, breaches: worseBreaches(joined(before, own), after), points: points - standing };
    });
}

/** Asks while the visit is not there; it is put back. Hundreds of places are judged at once, so nothing is reckoned beside. */
function withoutVisit<Answer>({ week }: DeskWeek, { placed }: DeskVisit, ask: () => Answer): Answer {
  if (placed !== null) week.remove(placed);
  try {
    return ask();
  } finally {
    if (placed !== null) week.place(placed);
  }
}

/** What is broken without the visit, and what it breaks where it stands: the worse of the two where both know a piece. */
function joined(one: BreachBook, other: BreachBook): BreachBook {
  if (other.size === 0) return one;
  const book = new Map(one);
  for (const [piece, breach] of other) if (breach.by > (book.get(piece)?.by ?? 0)) book.set(piece, breach);
  return book;
}

export const EVERY_HALF_DAY: readonly number[] = Array.from({ length: HALF_DAYS_A_WEEK }, (_, at) => at);
