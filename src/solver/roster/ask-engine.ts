import {
  FAILED,
  type MipAnswer,
  type MipControl,
  type MipEngine,
  type MipModel,
  roundToFeasible,
} from '../engines/mip.ts';
import { tryEngine } from '../engines/try-engine.ts';
import type { RunControl } from '../planning/run-control.ts';

/**
 * Models of up to this many columns go to javascript-lp-solver first. Measured (`npm run measure -- roster`): a week of three
 * tasks, 150 columns, is proven there in a third of the time that HiGHS takes, mostly to presolve; beyond 250 columns some
 * weeks do not come to an end there.
 */
export const MOST_COLUMNS_FOR_SMALL = 150;
/** What it has not proven by then HiGHS is asked. */
const SMALL_MILLISECONDS = 500;

interface Asking {
  readonly run: RunControl;
  readonly mip: MipEngine;
  readonly seed: number;
  readonly remainingMilliseconds: () => number;
}

/** What is asked of the engine once. */
export interface Question {
  readonly mip: MipModel;
  readonly start: Float64Array | null;
  /** Points from the best that are near enough. */
  readonly gap: number;
  /** At most; absent = all the time that is left. */
  readonly milliseconds?: number;
}

/** Asks the engine and looks at every row of its point; null when no time is left. */
export function askEngine(
  { run, mip: engine, seed, remainingMilliseconds }: Asking,
  { mip, start, gap, milliseconds = Number.POSITIVE_INFINITY }: Question,
): MipAnswer | null {
  const remaining = remainingMilliseconds();
  if (remaining <= 0) return null;
  const control: MipControl = {
    timeLimitMilliseconds: Math.min(milliseconds, remaining),
    stopRequested: run.stopRequested,
    seed,
    start,
    absoluteGap: gap,
    targetCost: null,
  };
  const small = mip.columnCount <= MOST_COLUMNS_FOR_SMALL ? engine.forSmallModels : undefined;
  const quick = small === undefined ? null : believed(mip, tryEngine(small, mip, inBrief(control)));
  return quick?.status === 'optimal' ? quick : believed(mip, tryEngine(engine, mip, control));
}

function inBrief(control: MipControl): MipControl {
  return { ...control, timeLimitMilliseconds: Math.min(SMALL_MILLISECONDS, control.timeLimitMilliseconds) };
}

/** Who answers with a point that breaks the rows is not believed in anything. */
function believed(mip: MipModel, answer: MipAnswer): MipAnswer {
  if (answer.values === null) return answer;
  const values = roundToFeasible(mip, answer.values);
  return values === null ? FAILED : { ...answer, values };
}
