import { halfDayIndex } from '../../../shared/domain/availability.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RosterMove } from '../../../shared/domain/roster-move.ts';
import { type Placement, type VisitRef, visitKey } from '../../../shared/domain/roster-task.ts';
import { placementOf } from '../repair/differences-of.ts';
import { type RosterFacts, rosterFacts, type RosterTaskFacts } from '../roster-facts.ts';
import type { RosterPlan } from '../roster-plan.ts';
import type { RosterProblem } from '../roster-problem.ts';
import { type PlacedVisit, WeekState } from '../week-state.ts';
import { visitsOfPlan, withVisits } from './visits-in-week.ts';

/** A visit of the week with its number, planned or not. */
export interface DeskVisit {
  readonly ref: VisitRef;
  readonly key: string;
  readonly task: RosterTaskFacts;
  /** Null = unfilled. */
  readonly placed: PlacedVisit | null;
}

/** One visit goes from where it stands to somewhere else; null = unfilled. */
export interface DeskChange {
  readonly visit: DeskVisit;
  readonly to: PlacedVisit | null;
}

/** The week on the desk: visits by number, and the sums that rules and prices ask about. */
export interface DeskWeek {
  readonly problem: RosterProblem;
  readonly facts: RosterFacts;
  readonly visits: ReadonlyMap<string, DeskVisit>;
  /** Which visit a placed one is. */
  readonly keyOf: ReadonlyMap<PlacedVisit, string>;
  /** Changed while a question is answered, and always put back. */
  readonly week: WeekState;
}

/** The visits of a plan in the problem of exactly these visits; those of tasks that the problem does not have are left out,
 * and so is who is no helper of the village any more. */
export function deskWeek(registered: RosterProblem, plan: RosterPlan): DeskWeek {
  const problem = withVisits(registered, visitsOfPlan(plan));
  const facts = rosterFacts(problem);
  const visits: DeskVisit[] = [];
  const add = (ref: VisitRef, placement: Placement | null): void => {
    const task = facts.taskOf(ref.task);
    if (task === null) return;
    const helperIds = (placement?.helperIds ?? []).filter((id) => facts.helperOf(id) !== null);
    const placed = placement && placedAt(facts, task, { at: placement.at, helperIds });
    visits.push({ ref, key: visitKey(ref), task, placed });
  };
  for (const visit of plan.planned) add(visit.ref, placementOf(visit));
  for (const { ref } of plan.unfilled) add(ref, null);
  visits.sort((one, other) => one.task.index - other.task.index || one.ref.number - other.ref.number);
  return standing(problem, facts, visits);
}

function standing(problem: RosterProblem, facts: RosterFacts, visits: readonly DeskVisit[]): DeskWeek {
  const week = new WeekState(facts, 'exact');
  const keyOf = new Map<PlacedVisit, string>();
  for (const { placed, key } of visits) {
    if (placed === null) continue;
    week.place(placed);
    keyOf.set(placed, key);
  }
  return { problem, facts, visits: new Map(visits.map((visit) => [visit.key, visit])), keyOf, week };
}

/** The week after some changes; the one before stays as it is. */
export function changedWeek(desk: DeskWeek, changes: readonly DeskChange[]): DeskWeek {
  const placedNow = new Map(changes.map(({ visit, to }) => [visit.key, to]));
  const visits = [...desk.visits.values()].map((visit) => {
    const to = placedNow.get(visit.key);
    return to === undefined ? visit : { ...visit, placed: to };
  });
  return standing(desk.problem, desk.facts, visits);
}

/** Throws where the visit is not of this week. */
export function visitAt({ visits }: DeskWeek, ref: VisitRef): DeskVisit {
  const visit = visits.get(visitKey(ref));
  if (visit === undefined) throw new Error(`roster desk: ${visitKey(ref)} is not a visit of this week`);
  return visit;
}

/** Throws where a helper is not of the village. */
export function placedAt(
  facts: RosterFacts,
  task: RosterTaskFacts,
  { at, helperIds }: Placement,
): PlacedVisit {
  const team = [...new Set(helperIds)].map((id) => helperIndex(facts, id)).sort((one, other) => one - other);
  return { task, halfDay: halfDayIndex(at), team };
}

export function helperIndex(facts: RosterFacts, id: PersonId): number {
  const helper = facts.helperOf(id);
  if (helper === null) throw new Error(`roster desk: person ${id} is no helper of this village`);
  return helper;
}

/** What a move does to the week; nothing for one that only pins. */
export function changesOf(desk: DeskWeek, move: RosterMove): readonly DeskChange[] {
  switch (move.kind) {
    case 'place': {
      const visit = visitAt(desk, move.visit);
      return [{ visit, to: placedAt(desk.facts, visit.task, move.to) }];
    }
    case 'remove':
      return [{ visit: visitAt(desk, move.visit), to: null }];
    case 'swap': {
      const one = visitAt(desk, move.one);
      const other = visitAt(desk, move.other);
      if (one === other) return [];
      return [
        { visit: one, to: inPlaceOf(one, other) },
        { visit: other, to: inPlaceOf(other, one) },
      ];
    }
    case 'pin':
    case 'unpin':
      visitAt(desk, move.visit);
      return [];
  }
}

function inPlaceOf({ task }: DeskVisit, { placed }: DeskVisit): PlacedVisit | null {
  return placed && { task, halfDay: placed.halfDay, team: placed.team };
}
