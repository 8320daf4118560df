import { halfDayIndex } from '../../../shared/domain/availability.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { taskKey, visitKey } from '../../../shared/domain/roster-task.ts';
import type { MipEngine } from '../../engines/mip.ts';
import type { RunControl } from '../../planning/run-control.ts';
import { openRosterDesk } from '../desk/open-roster-desk.ts';
import type { PlannedVisit, RosterPlan } from '../roster-plan.ts';
import type { RosterProblem } from '../roster-problem.ts';
import { planRoster } from '../solve-roster.ts';
import { differencesOf, placementOf } from './differences-of.ts';
import { keepNumbers } from './keep-numbers.ts';
import { mendComponent } from './mend-component.ts';
import { repairProblem } from './repair-problem.ts';
import type { PlannedRepair, RepairRequest } from './roster-repair.ts';

/**
 * Plans a published week anew after an incident: a broken promise costs more than all wishes beside it, so as few visits
 * change as can be, and those the cheapest way. Proven where the plan's status says so.
 */
export function planRepair(
  { problem: registered, plan: published, incident, now }: RepairRequest,
  run: RunControl,
  mip: MipEngine,
): PlannedRepair {
  const repair = repairProblem(registered, published, incident, now);
  const { problem } = repair;
  const numbered = keepNumbers(
    repair.kept,
    highestNumbers(published),
    planRoster(problem, run, mip, mendComponent),
  );
  const plan = inInk(published, withEatersOf(published, problem, numbered), repair.start);
  const differences = differencesOf(published, plan);
  const hit = new Set(repair.hit.map(({ key }) => key));
  const changed = new Set(
    differences.filter(({ kind }) => kind !== 'dropped').map(({ visit }) => visitKey(visit)),
  );
  const desk = openRosterDesk(problem, plan);
  const affected = [...plan.planned, ...plan.unfilled]
    .map(({ ref }) => ref)
    .filter((ref) => hit.has(visitKey(ref)) || changed.has(visitKey(ref)));
  return {
    problem,
    plan,
    differences,
    affected: affected.map((visit) => ({ visit, choices: desk.choices(visit, repair.start) })),
  };
}

function highestNumbers({ planned, unfilled }: RosterPlan): (task: string) => number {
  const highest = new Map<string, number>();
  for (const { ref } of [...planned, ...unfilled]) {
    const task = taskKey(ref.task);
    highest.set(task, Math.max(highest.get(task) ?? 0, ref.number));
  }
  return (task) => highest.get(task) ?? 0;
}

/** A round that stands where it stood feeds whom it fed, but for those who are away now. */
function withEatersOf(published: RosterPlan, problem: RosterProblem, plan: RosterPlan): RosterPlan {
  const before = new Map(published.planned.map((visit) => [visitKey(visit.ref), visit]));
  const away = new Map<PersonId, readonly number[]>();
  for (const { elderId, halfDays } of problem.eldersAway ?? [])
    away.set(elderId, [...(away.get(elderId) ?? []), ...halfDays]);
  return {
    ...plan,
    planned: plan.planned.map((visit): PlannedVisit => {
      const was = before.get(visitKey(visit.ref));
      const { at } = placementOf(visit);
      if (visit.ref.task.kind !== 'meal-round' || was?.date !== visit.date || was.slot !== visit.slot)
        return visit;
      const isHome = (elderId: PersonId): boolean => !(away.get(elderId) ?? []).includes(halfDayIndex(at));
      // Behind high water the plan serves nobody: it knows best who can be reached.
      const cut = (problem.cutOff ?? []).some(({ halfDays }) => halfDays.includes(halfDayIndex(at)));
      return cut ? visit : { ...visit, servedElderIds: was.servedElderIds.filter(isHome) };
    }),
  };
}

/** What lies before the incident is in ink: word for word as it was, even where the register knows it no more. */
function inInk(published: RosterPlan, plan: RosterPlan, start: number): RosterPlan {
  const isPast = (visit: PlannedVisit): boolean => halfDayIndex(placementOf(visit).at) < start;
  return {
    ...plan,
    planned: [...published.planned.filter(isPast), ...plan.planned.filter((visit) => !isPast(visit))],
  };
}
