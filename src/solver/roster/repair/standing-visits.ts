import { halfDayIndex } from '../../../shared/domain/availability.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { type Placement, taskKey, type VisitRef, visitKey } from '../../../shared/domain/roster-task.ts';
import type { RosterPlan } from '../roster-plan.ts';
import { placementOf } from './differences-of.ts';

/** One visit of a week as it stands, with its keys at hand. */
export interface StandingVisit {
  readonly ref: VisitRef;
  readonly key: string;
  readonly task: string;
  /** Null = unfilled. */
  readonly placement: Placement | null;
  /** 0 … 13, null = unfilled. */
  readonly halfDay: number | null;
  readonly helperIds: readonly PersonId[];
}

/** The visits of a week by task, then number; tasks in the order in which the week names them. */
export function standingVisits(week: Pick<RosterPlan, 'planned' | 'unfilled'>): readonly StandingVisit[] {
  const visits = [
    ...week.planned.map((visit) => standing(visit.ref, placementOf(visit))),
    ...week.unfilled.map((visit) => standing(visit.ref, null)),
  ];
  const order = new Map([...new Set(visits.map(({ task }) => task))].map((task, place) => [task, place]));
  return visits.sort(
    (one, other) => order.get(one.task)! - order.get(other.task)! || one.ref.number - other.ref.number,
  );
}

function standing(ref: VisitRef, placement: Placement | null): StandingVisit {
  return {
    ref,
    key: visitKey(ref),
    task: taskKey(ref.task),
    placement,
    halfDay: placement && halfDayIndex(placement.at),
    helperIds: placement?.helperIds ?? [],
  };
}
