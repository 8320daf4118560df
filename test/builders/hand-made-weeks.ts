import { HALF_DAYS } from '../../src/shared/domain/availability.ts';
import type { RosterMove } from '../../src/shared/domain/roster-move.ts';
import type { VisitRef } from '../../src/shared/domain/roster-task.ts';
import { addDays } from '../../src/shared/time/calendar-date.ts';
import { openRosterDesk } from '../../src/solver/roster/desk/open-roster-desk.ts';
import type { RosterDesk } from '../../src/solver/roster/roster-desk.ts';
import { rosterFacts } from '../../src/solver/roster/roster-facts.ts';
import type { PlannedVisit, RosterPlan, UnfilledVisit } from '../../src/solver/roster/roster-plan.ts';
import type { RosterProblem } from '../../src/solver/roster/roster-problem.ts';
import type { Random } from './random.ts';

/** A week that nobody planned: each visit anywhere with anybody, whatever rules say, some unfilled. */
export function aHandMadeWeek(problem: RosterProblem, random: Random): RosterPlan {
  const planned: PlannedVisit[] = [];
  const unfilled: UnfilledVisit[] = [];
  for (const task of rosterFacts(problem).tasks) {
    for (let number = 1; number <= task.visits; number++) {
      const ref: VisitRef = { task: task.ref, number };
      if (random.chance(15)) {
        unfilled.push({ ref, minutes: task.minutes, stoppedBy: [] });
        continue;
      }
      const { at, helperIds } = anyPlacement(problem, task.helpersNeeded, random);
      planned.push({
        ref,
        date: addDays(problem.weekStart, at.weekday - 1),
        slot: at.slot,
        minutes: task.minutes,
        helpers: helperIds.map((helperId) => ({ helperId, part: 'other', order: 1, travelMinutes: 0 })),
        servedElderIds: [],
      });
    }
  }
  return { status: 'good', gapPercent: null, points: 0, price: [], planned, unfilled };
}

/** The same week as the desk writes it down, where the rules are kept as far as the first free place goes. */
export function anOrderlyWeek(problem: RosterProblem): RosterPlan {
  const facts = rosterFacts(problem);
  const unfilled = facts.tasks.flatMap((task) =>
    Array.from({ length: task.visits }, (_, at) => ({
      ref: { task: task.ref, number: at + 1 },
      minutes: task.minutes,
      stoppedBy: [],
    })),
  );
  let desk: RosterDesk = openRosterDesk(problem, {
    status: 'good',
    gapPercent: null,
    points: 0,
    price: [],
    planned: [],
    unfilled,
  });
  for (const { ref } of unfilled) {
    const free = desk.choices(ref).find(({ outcome }) => outcome.breaches.length === 0);
    if (free !== undefined) desk = desk.withMove({ kind: 'place', visit: ref, to: free.to });
  }
  return desk.plan;
}

function anyPlacement(problem: RosterProblem, helpersNeeded: number, random: Random) {
  const count = Math.min(problem.helpers.length, random.chance(90) ? helpersNeeded : 1);
  const helperIds = random
    .some(problem.helpers, count)
    .map(({ id }) => id)
    .sort((one, other) => one - other);
  return { at: random.pick(HALF_DAYS), helperIds };
}

/** Any move of any kind on a week. */
export function anyMove(
  problem: RosterProblem,
  { planned, unfilled }: RosterPlan,
  random: Random,
): RosterMove {
  const visits = [...planned, ...unfilled].map(({ ref }) => ref);
  const visit = random.pick(visits);
  const kind = random.pick(['place', 'place', 'place', 'remove', 'swap', 'swap', 'pin', 'unpin'] as const);
  if (kind === 'swap') return { kind, one: visit, other: random.pick(visits) };
  if (kind !== 'place') return { kind, visit };
  const task = rosterFacts(problem).taskOf(visit.task)!;
  return { kind, visit, to: anyPlacement(problem, task.helpersNeeded, random) };
}
