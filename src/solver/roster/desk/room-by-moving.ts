import type { RosterBreach, RosterFix } from '../../../shared/domain/roster-move.ts';
import type { RosterRule } from '../../../shared/domain/roster-rule.ts';
import { keepsEveryRule } from '../constraints/index.ts';
import { addedPoints } from '../score-roster.ts';
import { DAYS_A_WEEK, dayOf, type PlacedVisit } from '../week-state.ts';
import { type DeskVisit, type DeskWeek, helperIndex } from './desk-week.ts';
import { EVERY_HALF_DAY, isSamePlace, type JudgedPlace, placementAt } from './list-choices.ts';
import { candidatesOf, teamsWith } from './teams-with.ts';
import { during, tryChanges } from './try-changes.ts';

type MoveOther = Extract<RosterFix, { kind: 'move-other' }>;

/** Sums over a week, from which another visit can be taken away. */
const SUMS: ReadonlySet<RosterRule> = new Set([
  'half-day-minutes',
  'daily-minutes',
  'weekly-minutes',
  'rest-day',
  'elder-once-a-half-day',
  'days-apart',
  'most-faces',
]);

/** So many ways to make room are tried to the end; beyond, the clerk has enough to choose from. */
const MOST_TRIED = 40;
const MOST_FOUND = 6;

/**
 * Places for an unfilled visit that become free when one other visit moves, with the cheapest place for that one. Visits that
 * are fixed stay, and so do those before the half-day `since`. Places are tried in the order given.
 */
export function roomByMoving(
  desk: DeskWeek,
  visit: DeskVisit,
  places: readonly JudgedPlace[],
  since: number,
): readonly MoveOther[] {
  const found: MoveOther[] = [];
  let tried = 0;
  for (const { placed, breaches } of places) {
    if (breaches.length === 0 || !breaches.every(({ rule }) => SUMS.has(rule))) continue;
    for (const other of inTheWay(desk, placed, breaches)) {
      if (other.placed!.halfDay < since) continue;
      const makesRoom =
        tryChanges(desk, [
          { visit: other, to: null },
          { visit, to: placed },
        ]).breaches.length === 0;
      if (!makesRoom) continue;
      if (++tried > MOST_TRIED) return found;
      const otherTo = cheapestElsewhere(desk, visit, placed, other, since);
      if (otherTo === null) continue;
      const outcome = tryChanges(desk, [
        { visit: other, to: otherTo },
        { visit, to: placed },
      ]);
      if (outcome.breaches.length > 0) continue;
      found.push({
        kind: 'move-other',
        other: other.ref,
        otherTo: placementAt(desk, otherTo),
        to: placementAt(desk, placed),
        points: outcome.points,
      });
      if (found.length >= MOST_FOUND) return found;
    }
  }
  return found;
}

/** Visits each of which has a part in every sum that is too much. */
function inTheWay(
  desk: DeskWeek,
  placed: PlacedVisit,
  breaches: readonly RosterBreach[],
): readonly DeskVisit[] {
  const { facts, keyOf, visits } = desk;
  const [first, ...rest] = breaches.map((breach) => partsOfSum(desk, placed, breach));
  return [...(first ?? [])]
    .filter((other) => rest.every((sum) => sum.has(other)))
    .filter(
      (other) => !facts.fixedVisits.some((fixed) => fixed.task === other.task && isSamePlace(fixed, other)),
    )
    .map((other) => visits.get(keyOf.get(other)!)!);
}

function partsOfSum(
  { facts, week }: DeskWeek,
  { task, halfDay, team }: PlacedVisit,
  { rule, helperId }: RosterBreach,
): ReadonlySet<PlacedVisit> {
  const helper = helperId === null ? team[0]! : helperIndex(facts, helperId);
  const day = dayOf(halfDay);
  const ofDay = (asked: number): readonly PlacedVisit[] => [
    ...week.visitsOfHelper(helper, 2 * asked),
    ...week.visitsOfHelper(helper, 2 * asked + 1),
  ];
  const everyDay = Array.from({ length: DAYS_A_WEEK }, (_, each) => each);
  switch (rule) {
    case 'half-day-minutes':
      return new Set(week.visitsOfHelper(helper, halfDay));
    case 'daily-minutes':
      return new Set(ofDay(day));
    case 'weekly-minutes':
      return new Set(everyDay.flatMap(ofDay));
    case 'rest-day':
      return new Set(everyDay.map(ofDay).flatMap((visits) => (visits.length === 1 ? visits : [])));
    case 'elder-once-a-half-day':
      return new Set(week.visitsOfElder(task.elder!, halfDay));
    case 'most-faces':
      return new Set(EVERY_HALF_DAY.flatMap((each) => week.visitsOfElder(task.elder!, each)));
    default:
      return new Set(week.visitsOfTask(task));
  }
}

/** The cheapest place of the other visit that breaks nothing once the visit stands where it is to stand. */
function cheapestElsewhere(
  desk: DeskWeek,
  visit: DeskVisit,
  placed: PlacedVisit,
  other: DeskVisit,
  since: number,
): PlacedVisit | null {
  const { facts, week } = desk;
  const { mayCome } = candidatesOf(facts)[other.task.index]!;
  return during(
    desk,
    [
      { visit: other, to: null },
      { visit, to: placed },
    ],
    () => {
      const elsewhere = facts.helpers
        .flatMap((_, helper) =>
          EVERY_HALF_DAY.slice(since)
            .filter((halfDay) => mayCome(helper, halfDay))
            .flatMap((halfDay) =>
              teamsWith(desk, other, helper, halfDay).map((team) => ({ task: other.task, halfDay, team })),
            ),
        )
        .filter((place) => !isSamePlace(other.placed, place) && keepsEveryRule(facts, week, place));
      let cheapest: { readonly place: PlacedVisit; readonly points: number } | null = null;
      for (const place of elsewhere) {
        const points = addedPoints(facts, week, place);
        if (cheapest === null || points < cheapest.points) cheapest = { place, points };
      }
      return cheapest?.place ?? null;
    },
  );
}
