import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RosterIncident } from '../../../shared/domain/roster-move.ts';
import { taskKey, type VisitRef } from '../../../shared/domain/roster-task.ts';
import { openRosterDesk } from '../desk/open-roster-desk.ts';
import { wishedVisits, withVisits } from '../desk/visits-in-week.ts';
import type { RosterPlan } from '../roster-plan.ts';
import type { RosterProblem, RosterPromise } from '../roster-problem.ts';
import { incidentEffect, withoutHalfDays } from './incident-effect.ts';
import { type StandingVisit, standingVisits } from './standing-visits.ts';

const DAYS_A_WEEK = 7;

/** A published week after an incident, as a problem whose best answer is the least change. */
export interface RepairProblem {
  readonly problem: RosterProblem;
  /** First half-day in which anything may change. */
  readonly start: number;
  /** Visits that go on, in the order of their numbers; in the problem those of a task count from 1 without a gap. */
  readonly kept: readonly StandingVisit[];
  /** Those of `kept` that the incident takes their place or their helper from. */
  readonly hit: readonly StandingVisit[];
}

/**
 * The week that remains: what an incident ends is not wished for any more; every published visit that goes on is a promise;
 * what lies before the incident (or before `now`, 0 … 14) is fixed, and so is what stands against a rule already or was left
 * unfilled: an incident is no occasion to put that right. Nothing is placed before the incident.
 */
export function repairProblem(
  registered: RosterProblem,
  plan: RosterPlan,
  incident: RosterIncident,
  now: number,
): RepairProblem {
  const effect = incidentEffect(registered, incident, now);
  const { start } = effect;
  const wished = wishedVisits(registered);
  const visits = standingVisits(plan);
  const isPast = ({ halfDay }: StandingVisit): boolean => halfDay !== null && halfDay < start;
  const isKnown = (helperId: PersonId): boolean => registered.helpers.some(({ id }) => id === helperId);
  const kept = visits.flatMap((visit) => {
    if (!wished.has(visit.task)) return [];
    if (!isPast(visit)) return effect.dropped(visit) ? [] : [visit];
    // Who left the register since then has come all the same; without anybody there is nothing to reckon with.
    const helperIds = visit.helperIds.filter(isKnown);
    return helperIds.length === 0
      ? []
      : [{ ...visit, helperIds, placement: { ...visit.placement!, helperIds } }];
  });
  const hit = kept.filter(
    (visit) => !isPast(visit) && (effect.hit(visit) || !visit.helperIds.every(isKnown)),
  );
  const numbers = numbersInProblem(kept);
  const isFixed = fixing(registered, plan, hit, isPast);
  const counts = new Map<string, number>();
  for (const { task } of kept) counts.set(task, (counts.get(task) ?? 0) + 1);
  if (incident.kind === 'new-need') {
    const task = taskKey(incident.task);
    const held = counts.get(task) ?? 0;
    counts.set(task, held + newVisits((wished.get(task) ?? 0) - held, start));
  }
  const before = Array.from({ length: start }, (_, halfDay) => halfDay);
  const week = withVisits(
    withoutHalfDays(effect.problem, before, () => true),
    counts,
  );
  return {
    problem: {
      ...week,
      promises: kept.flatMap((visit) => promiseOf(visit, numbers)),
      fixed: kept
        .filter(isFixed)
        .map((visit) => ({ visit: numbers.get(visit.key)!, placement: visit.placement })),
    },
    start,
    kept,
    hit,
  };
}

/** Of a need that comes up in the course of the week, its share of the days that are left [proposal]. */
function newVisits(missing: number, start: number): number {
  const daysLeft = DAYS_A_WEEK - Math.ceil(start / 2);
  return Math.max(0, Math.ceil((missing * daysLeft) / DAYS_A_WEEK));
}

function promiseOf(
  { key, placement }: StandingVisit,
  numbers: ReadonlyMap<string, VisitRef>,
): RosterPromise[] {
  return placement === null ? [] : [{ visit: numbers.get(key)!, placement, kind: 'published' }];
}

/** Without the dropped ones the visits of a task are counted anew, as the problem wishes for fewer. */
function numbersInProblem(kept: readonly StandingVisit[]): ReadonlyMap<string, VisitRef> {
  const counted = new Map<string, number>();
  return new Map(
    kept.map(({ key, task, ref }) => {
      const number = (counted.get(task) ?? 0) + 1;
      counted.set(task, number);
      return [key, { task: ref.task, number }] as const;
    }),
  );
}

function fixing(
  registered: RosterProblem,
  plan: RosterPlan,
  hit: readonly StandingVisit[],
  isPast: (visit: StandingVisit) => boolean,
): (visit: StandingVisit) => boolean {
  const desk = openRosterDesk(registered, plan);
  const isHit = new Set(hit.map(({ key }) => key));
  return (visit) => {
    if (visit.placement === null || isPast(visit)) return true;
    return !isHit.has(visit.key) && desk.breachesOf(visit.ref).length > 0;
  };
}
