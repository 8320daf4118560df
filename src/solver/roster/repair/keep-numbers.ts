import { type VisitRef, visitKey } from '../../../shared/domain/roster-task.ts';
import type { RosterPlan } from '../roster-plan.ts';
import { isSameTeam } from './differences-of.ts';
import { type StandingVisit, standingVisits } from './standing-visits.ts';

type Likeness = (before: StandingVisit, after: StandingVisit) => boolean;

/** From exactly the same to just the same task. */
const LIKENESSES: readonly Likeness[] = [
  (before, after) => before.halfDay === after.halfDay && isSameTeam(before.helperIds, after.helperIds),
  (before, after) => before.halfDay !== null && before.halfDay === after.halfDay,
  (before, after) => before.halfDay !== null && isSameTeam(before.helperIds, after.helperIds),
  () => true,
];

/**
 * The same week with the numbers of the week before it, so that a visit stays the same line on paper: one that stands as it
 * stood keeps its number; of the others of its task each takes the number whose visit it is most like (the half-day, then
 * the team, then the order of the week). Visits that are new are counted on from the highest number ever given.
 */
export function keepNumbers(
  kept: readonly StandingVisit[],
  highestOf: (task: string) => number,
  plan: RosterPlan,
): RosterPlan {
  const numbers = new Map<string, number>();
  const after = standingVisits(plan);
  for (const task of new Set(after.map((visit) => visit.task))) {
    const open = new Set(after.filter((visit) => visit.task === task));
    const left = new Set(kept.filter((visit) => visit.task === task));
    for (const isLike of LIKENESSES) {
      for (const visit of open) {
        const same = [...left].find((each) => isLike(each, visit));
        if (same === undefined) continue;
        numbers.set(visit.key, same.ref.number);
        left.delete(same);
        open.delete(visit);
      }
    }
    let highest = highestOf(task);
    for (const visit of open) numbers.set(visit.key, ++highest);
  }
  const renumbered = <Visit extends { readonly ref: VisitRef }>(visit: Visit): Visit => ({
    ...visit,
    ref: { task: visit.ref.task, number: numbers.get(visitKey(visit.ref))! },
  });
  return { ...plan, planned: plan.planned.map(renumbered), unfilled: plan.unfilled.map(renumbered) };
}
