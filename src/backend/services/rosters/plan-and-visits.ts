import type { RosterMove } from '../../../shared/domain/roster-move.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { visitKey, type VisitRef } from '../../../shared/domain/roster-task.ts';
import type { StoredRoster } from '../../db/stores/rosters-store.ts';
import type { RosterWork } from '../../db/stores/roster-work-store.ts';
import type { NewVisit, StoredVisit } from '../../db/stores/visits-store.ts';
import type { RosterPlan } from '../../planning/planner.ts';
import type { TaskFacts } from './task-facts.ts';

/** What a plan does not say of its visits. */
export interface VisitMarks {
  readonly isPinned: (visit: VisitRef) => boolean;
  readonly breachesOf: (visit: VisitRef) => StoredVisit['breaches'];
}

/** The visits of a plan as they are kept, planned ones first. */
export function visitsOfPlan(
  plan: RosterPlan,
  factsOf: (task: VisitRef['task']) => TaskFacts,
  { isPinned, breachesOf }: VisitMarks,
): NewVisit[] {
  const kept = (ref: VisitRef) => {
    return { ...factsOf(ref.task), ref, pinned: isPinned(ref) };
  };
  return [
    ...plan.planned.map((visit): NewVisit => ({
      ...kept(visit.ref),
      state: 'planned',
      date: visit.date,
      slot: visit.slot,
      minutes: visit.minutes,
      helpers: visit.helpers,
      eaterIds: visit.servedElderIds,
      breaches: breachesOf(visit.ref),
      stoppedBy: [],
    })),
    ...plan.unfilled.map((visit): NewVisit => ({
      ...kept(visit.ref),
      state: 'unfilled',
      date: null,
      slot: null,
      minutes: visit.minutes,
      helpers: [],
      eaterIds: [],
      breaches: [],
      stoppedBy: visit.stoppedBy,
    })),
  ];
}

/** The plan that a stored version shows: what hangs on the wall, for comparing, repairing and changing by hand. */
export function planOfVisits(
  { status, gapPercent, price }: Pick<StoredRoster, 'status' | 'gapPercent' | 'price'>,
  visits: readonly StoredVisit[],
): RosterPlan {
  return {
    status,
    gapPercent,
    price,
    points: price.reduce((sum, { points }) => sum + points, 0),
    planned: visits.flatMap((visit) =>
      visit.date === null || visit.slot === null
        ? []
        : {
            ref: visit.ref,
            date: visit.date,
            slot: visit.slot,
            minutes: visit.minutes,
            helpers: visit.helpers,
            servedElderIds: visit.stops.map(({ elderId }) => elderId),
          },
    ),
    unfilled: visits
      .filter(({ state }) => state === 'unfilled')
      .map(({ ref, minutes, stoppedBy }) => ({ ref, minutes, stoppedBy })),
  };
}

/** The same week without visits by helpers who are in the village's register no more: those are unfilled. */
export function withKnownHelpers(
  plan: RosterPlan,
  helpers: readonly { readonly id: PersonId }[],
): RosterPlan {
  const known = new Set(helpers.map(({ id }) => id));
  const isKept = (visit: RosterPlan['planned'][number]): boolean =>
    visit.helpers.every(({ helperId }) => known.has(helperId));
  if (plan.planned.every(isKept)) return plan;
  const lost = plan.planned.filter((visit) => !isKept(visit));
  return {
    ...plan,
    planned: plan.planned.filter(isKept),
    unfilled: [...plan.unfilled, ...lost.map(({ ref, minutes }) => ({ ref, minutes, stoppedBy: [] }))],
  };
}

/** Which visits stay when the rest is drafted again: pinned before the draft was made, or by a move that holds. */
export function pinnedVisits({
  fixed,
  moves,
  movesHeld,
}: Pick<RosterWork, 'fixed' | 'moves' | 'movesHeld'>): ReadonlySet<string> {
  const pinned = new Set(
    fixed.filter(({ placement }) => placement !== null).map(({ visit }) => visitKey(visit)),
  );
  for (const move of moves.slice(0, movesHeld)) {
    if (move.kind === 'pin') pinned.add(visitKey(move.visit));
    if (move.kind === 'unpin') pinned.delete(visitKey(move.visit));
  }
  return pinned;
}

/** The visits of which a move speaks. */
export function visitsOfMove(move: RosterMove): readonly VisitRef[] {
  return move.kind === 'swap' ? [move.one, move.other] : [move.visit];
}
