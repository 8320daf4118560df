import type { MipEngine } from '../engines/mip.ts';
import type { RunControl } from '../planning/run-control.ts';
import { checkPairingPlan } from './check-pairing-plan.ts';
import { composePlan } from './compose-plan.ts';
import { buildPairingModel, type PairingModel } from './pairing-model.ts';
import type { PairingPlan } from './pairing-plan.ts';
import type { PairingProblem } from './pairing-problem.ts';
import { type KnownPlan, type SolvedComponent, solveElders } from './solve-model.ts';

/** A problem with its plan and all that the plan rests on. */
export interface SolvedPairing {
  readonly model: PairingModel;
  readonly components: readonly SolvedComponent[];
  readonly plan: PairingPlan;
}

/**
 * Plans a primary and a backup helper for every elder with needs, over all villages at once. The plan is the same on every
 * machine and for every order of the input, and proven best except where the helpers' weekly minutes had to be respected
 * without an engine for that (`mip` null) or beyond its time. A stopped run returns the pairs found so far, filled up
 * with whoever is still free.
 */
export function planPairings(problem: PairingProblem, run: RunControl, mip: MipEngine | null): PairingPlan {
  return solvePairing(problem, run, mip).plan;
}

/** With `known`, a plan of the same problem, weekly minutes are not asked about again where it is as good as can be quickly. */
export function solvePairing(
  problem: PairingProblem,
  run: RunControl,
  mip: MipEngine | null,
  known?: KnownPlan,
): SolvedPairing {
  const total = problem.elders.length;
  run.report({ phase: 'solving', done: 0, total, about: null });
  const model = buildPairingModel(problem);
  const control = {
    stopRequested: run.stopRequested,
    mip,
    seed: problem.seed,
  };
  const elders = model.people.elders.map((_, elder) => elder);
  const components = solveElders(model, elders, control, run.report, known);
  run.report({ phase: 'explaining', done: elders.length, total: elders.length, about: null });
  const plan = composePlan(model, components);
  const [breach] = checkPairingPlan(problem, plan);
  if (breach !== undefined)
    throw new Error(`pairing: the plan breaks "${breach.what}" at person ${breach.personId}`);
  return { model, components, plan };
}
