import type { PlaceId } from '../shared/domain/ids.ts';
import type { MipEngine } from './engines/mip.ts';
import type { PairingPlan } from './pairing/pairing-plan.ts';
import type { PairingProblem } from './pairing/pairing-problem.ts';
import { planPairings } from './pairing/solve-pairing.ts';
import type { RunControl } from './planning/run-control.ts';
import { planRepair } from './roster/repair/plan-repair.ts';
import type { PlannedRepair, RepairRequest } from './roster/repair/roster-repair.ts';
import type { RosterPlan } from './roster/roster-plan.ts';
import type { RosterProblem } from './roster/roster-problem.ts';
import { planRoster } from './roster/solve-roster.ts';

/** What a solver thread is asked; a request about rosters may hold several villages. */
export type PlanningRequest =
  | { readonly kind: 'pairing'; readonly problem: PairingProblem }
  | { readonly kind: 'roster'; readonly problems: readonly RosterProblem[] }
  | { readonly kind: 'roster-repair'; readonly repair: RepairRequest };

/** A finished piece of the answer: the pairing, the week of one village, or its repair. */
export type PlanningResult =
  | { readonly kind: 'pairing'; readonly plan: PairingPlan }
  | { readonly kind: 'roster'; readonly villageId: PlaceId; readonly plan: RosterPlan }
  | { readonly kind: 'roster-repair'; readonly villageId: PlaceId; readonly repair: PlannedRepair };

/** What a solver thread tells; `done` or `failed` is its last word. Stopping is asked through shared memory. */
export type PlanningMessage =
  | { readonly kind: 'progress'; readonly progress: Parameters<RunControl['report']>[0] }
  | { readonly kind: 'result'; readonly result: PlanningResult }
  | { readonly kind: 'done'; readonly stopped: boolean }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string | null };

/**
 * Answers a request, handing out each result as soon as it is there. Villages are planned in the order given;
 * after a stop request the rest still get their constructed week, so every village has a whole plan. Progress
 * of rosters counts villages. Returns whether a stop was asked for.
 */
export function runPlanningRequest(
  request: PlanningRequest,
  run: RunControl,
  mip: MipEngine,
  handOut: (result: PlanningResult) => void,
): { readonly stopped: boolean } {
  if (request.kind === 'pairing') {
    handOut({ kind: 'pairing', plan: planPairings(request.problem, run, mip) });
    return { stopped: run.stopRequested() };
  }
  if (request.kind === 'roster-repair') {
    const { villageId } = request.repair.problem;
    handOut({ kind: 'roster-repair', villageId, repair: planRepair(request.repair, run, mip) });
    return { stopped: run.stopRequested() };
  }
  const total = request.problems.length;
  run.report({ phase: 'solving', done: 0, total, about: null });
  request.problems.forEach((problem, index) => {
    const plan = planRoster(problem, { ...run, report: () => undefined }, mip);
    handOut({ kind: 'roster', villageId: problem.villageId, plan });
    run.report({ phase: 'solving', done: index + 1, total, about: null });
  });
  return { stopped: run.stopRequested() };
}
