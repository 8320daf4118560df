import type { PersonId } from '../../../shared/domain/ids.ts';
import type { VisitRef } from '../../../shared/domain/roster-task.ts';
import type { MipEngine } from '../../engines/mip.ts';
import type { RunControl } from '../../planning/run-control.ts';
import { checkRoster } from '../../roster/check-roster.ts';
import type { RosterPlan } from '../../roster/roster-plan.ts';
import { planRoster } from '../../roster/solve-roster.ts';
import { FIRST_HELPER } from './read-people.ts';
import type { RosterInstance } from './read-roster.ts';
import { ROSTER_PLAN_FORMAT } from './roster-form.ts';
import type { PlanVisitName, RosterPlanForm } from './roster-plan-form.ts';
import { halfDayOf, visitReasons } from './visit-reasons.ts';

/** Plans the week of an instance; whatever comes out has passed the checker, or a fault is thrown. */
export function answerRoster(instance: RosterInstance, run: RunControl, mip: MipEngine): RosterPlanForm {
  const { name, problem, names } = instance;
  const plan = planRoster(problem, run, mip);
  const breaches = checkRoster(problem, plan);
  if (breaches.length > 0)
    throw new Error(`roster door: the plan is wrong: ${JSON.stringify(breaches.slice(0, 3))}`);
  const reasons = visitReasons(problem, plan);
  const helperName = (id: PersonId): string => names.helpers.nameOf(id - FIRST_HELPER);
  const ownerOf = new Map(
    problem.elders.flatMap(({ id, needs }) =>
      needs.map((need) => [need.id, names.elders.nameOf(id)] as const),
    ),
  );
  const nameOf = ({ task, number }: VisitRef): PlanVisitName => {
    switch (task.kind) {
      case 'need':
        return { need: names.needs.nameOf(task.needId), elder: ownerOf.get(task.needId) ?? '', number };
      case 'meal-round':
        return { round: names.rounds.nameOf(task.roundId), number };
      case 'duty':
        return { duty: names.duties.nameOf(task.venueId), number };
      case 'farm':
        return { farmWork: names.farmWork.nameOf(task.farmTaskId), number };
    }
  };
  return {
    format: ROSTER_PLAN_FORMAT,
    ...(name === null ? {} : { name }),
    status: plan.status,
    price: plan.points,
    lowerBound: lowerBound(plan),
    gapPercent: plan.gapPercent,
    parts: plan.price,
    visits: plan.planned.map((visit) => ({
      ...nameOf(visit.ref),
      halfDay: halfDayOf(visit),
      minutes: visit.minutes,
      helpers: visit.helpers.map(({ helperId, part, order, travelMinutes }) => ({
        helper: helperName(helperId),
        ...{ part, order, travelMinutes },
      })),
      ...(visit.ref.task.kind === 'meal-round'
        ? { served: visit.servedElderIds.map((id) => names.elders.nameOf(id)) }
        : {}),
      reasons: reasons.get(visit) ?? [],
    })),
    unfilled: plan.unfilled.map(({ ref, minutes, stoppedBy }) => ({ ...nameOf(ref), minutes, stoppedBy })),
    loads: problem.helpers.map(({ id, weeklyCapMinutes }) => {
      const visits = plan.planned.filter(({ helpers }) => helpers.some(({ helperId }) => helperId === id));
      return {
        helper: helperName(id),
        visits: visits.length,
        minutes: visits.reduce((sum, { minutes }) => sum + minutes, 0),
        weekMinutes: weeklyCapMinutes,
      };
    }),
  };
}

/** The gap is rounded up to hundredths of a percent, so that this is never above what was proven. */
function lowerBound({ points, gapPercent }: RosterPlan): number | null {
  if (gapPercent === null) return null;
  return points - Math.floor((points * Math.round(100 * gapPercent)) / 10_000);
}
