import { weekdayOf } from '../../../shared/time/calendar-date.ts';
import { halfDayIndex } from '../../../shared/domain/availability.ts';
import type { VisitDifference } from '../../../shared/domain/roster-move.ts';
import { type Placement, type VisitRef, visitKey } from '../../../shared/domain/roster-task.ts';
import type { PlannedVisit, RosterPlan } from '../roster-plan.ts';

type Week = Pick<RosterPlan, 'planned' | 'unfilled'>;

/** Where and with whom a planned visit stands, helpers ascending. */
export function placementOf({ date, slot, helpers }: PlannedVisit): Placement {
  return {
    at: { weekday: weekdayOf(date), slot },
    helperIds: helpers.map(({ helperId }) => helperId).sort((one, other) => one - other),
  };
}

/** What differs between two weeks of one village, visit by visit, in the order of their keys' first appearance. */
export function differencesOf(before: Week, after: Week): readonly VisitDifference[] {
  const was = placementsOf(before);
  const is = placementsOf(after);
  const refs = new Map([...was, ...is].map(([key, { ref }]) => [key, ref]));
  return [...refs].flatMap(([key, visit]): VisitDifference[] => {
    const one = was.get(key);
    const other = is.get(key);
    const kind = kindOf(one, other);
    return kind === null
      ? []
      : [{ visit, before: one?.placement ?? null, after: other?.placement ?? null, kind }];
  });
}

interface Standing {
  readonly ref: VisitRef;
  /** Null = unfilled. */
  readonly placement: Placement | null;
}

function placementsOf(week: Week): ReadonlyMap<string, Standing> {
  return new Map([
    ...week.planned.map((visit) => [visitKey(visit.ref), standing(visit.ref, placementOf(visit))] as const),
    ...week.unfilled.map((visit) => [visitKey(visit.ref), standing(visit.ref, null)] as const),
  ]);
}

function standing(ref: VisitRef, placement: Placement | null): Standing {
  return { ref, placement };
}

function kindOf(one: Standing | undefined, other: Standing | undefined): VisitDifference['kind'] | null {
  if (one === undefined) return 'added';
  if (other === undefined) return 'dropped';
  if (one.placement === null || other.placement === null) {
    if (one.placement === other.placement) return null;
    return other.placement === null ? 'unfilled' : 'filled';
  }
  const sameTime = halfDayIndex(one.placement.at) === halfDayIndex(other.placement.at);
  const samePeople = isSameTeam(one.placement.helperIds, other.placement.helperIds);
  if (sameTime) return samePeople ? null : 'other-helper';
  return samePeople ? 'other-time' : 'both';
}

export function isSameTeam(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((person) => other.includes(person));
}
