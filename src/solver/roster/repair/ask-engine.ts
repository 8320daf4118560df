import { FAILED, type MipAnswer, type MipModel, roundToFeasible } from '../../engines/mip.ts';
import { tryEngine } from '../../engines/try-engine.ts';
import type { Solving } from '../component-search.ts';

/** Points are whole: less than one to the bound is a proof. */
const PROOF_POINTS = 0.99;

interface Question {
  readonly mip: MipModel;
  readonly start: Float64Array | null;
  /** Points from the best that are near enough; without a word the proof. */
  readonly gap?: number;
  /** Of the time that is left, the part that may be taken; without a word all. */
  readonly share?: number;
}

/** Asks for the proof; null when a stop was asked for or no time is left. Who answers with a point that breaks the rows has failed. */
export function askEngine(
  { run, seed, remainingMilliseconds, mip: engine }: Solving,
  { mip, start, gap = PROOF_POINTS, share = 1 }: Question,
): MipAnswer | null {
  const milliseconds = share * remainingMilliseconds();
  if (run.stopRequested() || milliseconds <= 0) return null;
  const answer = tryEngine(engine, mip, {
    timeLimitMilliseconds: milliseconds,
    stopRequested: run.stopRequested,
    seed,
    start,
    absoluteGap: gap,
    targetCost: null,
  });
  if (answer.values === null) return answer;
  const values = roundToFeasible(mip, answer.values);
  return values === null ? FAILED : { ...answer, values };
}
