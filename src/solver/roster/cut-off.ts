import type { PlaceId } from '../../shared/domain/ids.ts';
import type { PlanningHelper } from '../planning/planning-person.ts';
import type { RosterProblem } from './roster-problem.ts';
import type { RosterTaskFacts } from './roster-tasks.ts';

/** Whether a helper cannot get to a task in a half-day because a hamlet is cut off. */
export type IsCutOff = (helper: number, task: RosterTaskFacts, halfDay: number) => boolean;

/**
 * Nobody gets into or out of a hamlet that is cut off; who lives inside goes on inside. A round leaves out the doors that it
 * cannot reach and is in the way of nobody who reaches one of them.
 */
export function cutOffBook(problem: RosterProblem, helpers: readonly PlanningHelper[]): IsCutOff {
  const { mealRounds = [] } = problem;
  const hamletsAt = cutHamlets(problem);
  if (hamletsAt.size === 0) return () => false;
  const doorsOfRound = new Map(
    mealRounds.map(({ roundId, stops }) => [roundId, stops.map(({ hamletId }) => hamletId)]),
  );
  return (helper, { ref, firstDoor }, halfDay) => {
    const cut = hamletsAt.get(halfDay);
    if (cut === undefined) return false;
    const home = helpers[helper]!.hamletId;
    const doors = ref.kind === 'meal-round' ? doorsOfRound.get(ref.roundId)! : [firstDoor.hamletId];
    return doors.every((door) => isBeyond(cut, home, door));
  };
}

/** By half-day: the hamlets that nobody gets into or out of. */
export function cutHamlets({ cutOff = [] }: RosterProblem): ReadonlyMap<number, ReadonlySet<PlaceId>> {
  const hamletsAt = new Map<number, Set<PlaceId>>();
  for (const { hamletId, halfDays } of cutOff) {
    for (const halfDay of halfDays)
      hamletsAt.set(halfDay, (hamletsAt.get(halfDay) ?? new Set()).add(hamletId));
  }
  return hamletsAt;
}

/** Whether the way from home to a door leads into or out of one of the hamlets. */
export function isBeyond(cut: ReadonlySet<PlaceId>, home: PlaceId | null, door: PlaceId | null): boolean {
  const isCut = (hamlet: PlaceId | null): boolean => hamlet !== null && cut.has(hamlet);
  return home !== door && (isCut(home) || isCut(door));
}
