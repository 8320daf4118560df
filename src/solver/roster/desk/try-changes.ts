import type { MoveOutcome, RosterBreach } from '../../../shared/domain/roster-move.ts';
import { PriceTally } from '../price-tally.ts';
import { addedTally } from '../score-roster.ts';
import type { PlacedVisit } from '../week-state.ts';
import type { DeskChange, DeskVisit, DeskWeek } from './desk-week.ts';
import { type BreachBook, findBreaches, inOrder, scopeOf, worseBreaches } from './week-breaches.ts';

/** Brings visits to where they would stand, asks, and puts everything back. */
export function during<Answer>(
  { facts, week }: DeskWeek,
  changes: readonly DeskChange[],
  ask: (difference: PriceTally) => Answer,
): Answer {
  const difference = new PriceTally();
  for (const { visit } of changes) {
    if (visit.placed === null) continue;
    week.remove(visit.placed);
    difference.addAll(addedTally(facts, week, visit.placed), -1);
  }
  for (const { to } of changes) {
    if (to === null) continue;
    difference.addAll(addedTally(facts, week, to));
    week.place(to);
  }
  try {
    return ask(difference);
  } finally {
    for (const { to } of changes) if (to !== null) week.remove(to);
    for (const { visit } of changes) if (visit.placed !== null) week.place(visit.placed);
  }
}

/** What changes would do: the rules that they break, the difference of the whole price. */
export function tryChanges(desk: DeskWeek, changes: readonly DeskChange[]): MoveOutcome {
  const { facts, week } = desk;
  const scope = scopeOf([
    ...present(changes.map(({ visit }) => visit.placed)),
    ...present(changes.map(({ to }) => to)),
  ]);
  const before = findBreaches(facts, week, {
    ...scope,
    visits: changes.flatMap(({ visit }) => (visit.placed ? [{ key: visit.key, placed: visit.placed }] : [])),
  });
  return during(desk, changes, (difference) => {
    const after = findBreaches(facts, week, {
      ...scope,
      visits: changes.flatMap(({ visit, to }) => (to ? [{ key: visit.key, placed: to }] : [])),
    });
    return {
      breaches: worseBreaches(before, after),
      points: difference.total,
      parts: difference.dearestFirst(),
    };
  });
}

/** What is broken around one visit as the week stands. */
export function breachesAround(desk: DeskWeek, visit: DeskVisit): RosterBreach[] {
  return inOrder([...breachBookOf(desk, visit).values()]);
}

export function breachBookOf({ facts, week }: DeskWeek, { key, placed }: DeskVisit): BreachBook {
  if (placed === null) return new Map();
  return findBreaches(facts, week, { ...scopeOf([placed]), visits: [{ key, placed }] });
}

function present(placed: readonly (PlacedVisit | null)[]): readonly PlacedVisit[] {
  return placed.filter((visit) => visit !== null);
}
