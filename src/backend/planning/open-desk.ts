import {
  type MipEngine,
  openPairingDesk,
  type PairingDesk,
  type PairingProblem,
  quietRun,
} from '../../solver/index.ts';
import { loadMipEngine } from './load-mip-engine.ts';

export type { PairingDesk, PairingProblem };

/** Solves a problem and leaves it open for questions. */
export type OpenDeskOf = (problem: PairingProblem) => Promise<PairingDesk>;

/**
 * Opens desks in the backend's own thread, because what is asked while something is dragged cannot be carried to another
 * one and back; a township takes a fraction of a second. The engine for hours is loaded with the first desk.
 */
export function deskOpener(): OpenDeskOf {
  let mipEngine: Promise<MipEngine> | undefined;
  return async (problem) => {
    mipEngine ??= loadMipEngine();
    return openPairingDesk(problem, quietRun, await mipEngine);
  };
}
