import {
  type MipEngine,
  openPairingDesk,
  type PairingDesk,
  type PairingPlan,
  type PairingProblem,
  quietRun,
} from '../../solver/index.ts';
import { loadMipEngine } from './load-mip-engine.ts';

export type { PairingDesk, PairingProblem };

/** What of a plan is needed to take it up again. */
export type PlanAtHand = Pick<PairingPlan, 'pairs' | 'gaps'>;

/**
 * Solves a problem and leaves it open for questions. With the plan that was made of the same problem before, the
 * engine for hours is not asked again: the desk's plan is that plan.
 */
export type OpenDeskOf = (problem: PairingProblem, plan?: PlanAtHand) => Promise<PairingDesk>;

/**
 * Opens desks in the backend's own thread, because what is asked while something is dragged cannot be carried to another
 * one and back; a township takes a fraction of a second. The engine for hours is loaded with the first desk.
 */
export function deskOpener(): OpenDeskOf {
  let mipEngine: Promise<MipEngine> | undefined;
  return async (problem, plan) => {
    mipEngine ??= loadMipEngine();
    return openPairingDesk(problem, quietRun, await mipEngine, plan);
  };
}
