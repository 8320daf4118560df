import type { RosterMove, VisitReason } from '../../../shared/domain/roster-move.ts';
import { addedTally } from '../score-roster.ts';
import { PriceTally } from '../price-tally.ts';
import { unfilledPoints } from '../roster-prices.ts';
import type { RosterDesk } from '../roster-desk.ts';
import type { RosterPlan } from '../roster-plan.ts';
import type { RosterProblem } from '../roster-problem.ts';
import { composeWeek } from './compose-week.ts';
import { changedWeek, changesOf, type DeskVisit, type DeskWeek, deskWeek, visitAt } from './desk-week.ts';
import {
  choiceAt,
  EVERY_HALF_DAY,
  isBetter,
  isSamePlace,
  type JudgedPlace,
  judgeOf,
  listChoices,
  placementAt,
} from './list-choices.ts';
import { singleFixes } from './single-fixes.ts';
import { breachesAround, during, tryChanges } from './try-changes.ts';

/**
 * Opens a week that was planned (or changed by hand) so that it can be asked and pulled about. The visits of the week are
 * those that the plan names, planned or not; a visit whose task is no longer in the problem plays no part, nor does
 * who is not among the helpers of the problem.
 */
export function openRosterDesk(problem: RosterProblem, plan: RosterPlan): RosterDesk {
  const week = deskWeek(problem, plan);
  return deskOf(week, { week, plan });
}

/** The week as it was opened, and what is known of it. */
interface OpenedWeek {
  readonly week: DeskWeek;
  readonly plan: Pick<RosterPlan, 'status' | 'gapPercent' | 'points'>;
}

function deskOf(desk: DeskWeek, opened: OpenedWeek): RosterDesk {
  let plan: RosterPlan | null = null;
  return {
    // Written down when somebody asks: a row of moves is played back without writing each week down.
    get plan() {
      return (plan ??= writtenDown(desk, opened));
    },
    tryMove: (move) => tryChanges(desk, changesOf(desk, move)),
    withMove: (move: RosterMove) => deskOf(changedWeek(desk, changesOf(desk, move)), opened),
    choices: (visit, since = 0) => listChoices(desk, visitAt(desk, visit), since),
    whyNot: (visit, helperId, at) => choiceAt(desk, visitAt(desk, visit), helperId, at),
    explain: (visit, since = 0) => reasonOf(desk, visitAt(desk, visit), since),
    fixes: (visit, since = 0) => singleFixes(desk, visitAt(desk, visit), since),
    breachesOf: (visit) => breachesAround(desk, visitAt(desk, visit)),
  };
}

/** What is proven of a week holds for one of the same price that breaks nothing more; of any other nothing is proven. */
function writtenDown(desk: DeskWeek, { week, plan }: OpenedWeek): RosterPlan {
  const { status, gapPercent } = plan;
  const written = composeWeek(desk, { status, gapPercent });
  const isTheSame = [...desk.visits.values()].every(({ key, placed }) =>
    standsAlike(week.visits.get(key)!.placed, placed),
  );
  const keepsRules = (): boolean =>
    [...desk.visits.values()].every((visit) => breachesAround(desk, visit).length === 0);
  if (written.points === plan.points && (isTheSame || keepsRules())) return written;
  return { ...written, status: 'good', gapPercent: null };
}

function standsAlike(one: DeskVisit['placed'], other: DeskVisit['placed']): boolean {
  return other === null ? one === null : isSamePlace(one, other);
}

/** What this placement adds to the price of the week, and the best that would be had instead. */
function reasonOf(desk: DeskWeek, visit: DeskVisit, since: number): VisitReason {
  const { facts, week } = desk;
  const { placed, task } = visit;
  const choices = listChoices(desk, visit, since);
  const otherHelper = choices.find(({ inPlan, outcome }) => !inPlan && outcome.breaches.length === 0) ?? null;
  if (placed === null) {
    const parts = new PriceTally();
    parts.add('unfilled', unfilledPoints(task));
    return { parts: parts.dearestFirst(), otherHelper, otherHalfDay: null };
  }
  const added = during(desk, [{ visit, to: null }], () => addedTally(facts, week, placed));
  // The visit is there: what it saves by not being unfilled is no price of this place.
  added.add('unfilled', -added.pointsOf('unfilled'));
  return { parts: added.dearestFirst(), otherHelper, otherHalfDay: otherHalfDay(desk, visit, since) };
}

function otherHalfDay(desk: DeskWeek, visit: DeskVisit, since: number): VisitReason['otherHalfDay'] {
  const { placed, task } = visit;
  if (placed === null) return null;
  const judge = judgeOf(desk, visit);
  let best: JudgedPlace | null = null;
  for (const halfDay of EVERY_HALF_DAY.slice(since)) {
    if (halfDay === placed.halfDay) continue;
    const place = judge({ task, halfDay, team: placed.team });
    if (place.breaches.length === 0 && (best === null || isBetter(place, best))) best = place;
  }
  if (best === null) return null;
  return {
    helperId: placementAt(desk, placed).helperIds[0]!,
    to: placementAt(desk, best.placed),
    wayMinutes: desk.facts.ways.oneWay(placed.team[0]!, task, best.placed.halfDay),
    outcome: tryChanges(desk, [{ visit, to: best.placed }]),
    inPlan: false,
  };
}
