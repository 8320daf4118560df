import { useCallback, useState } from 'react';
import { Refusal } from '../../shared/errors/refusal.ts';

export interface Action {
  /** Runs the work; returns whether it came to its end. A problem is kept for the screen to show. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: unknown;
  /** True after a stop that the clerk asked for; no problem, but worth a word. */
  readonly stopped: boolean;
  readonly clear: () => void;
}

/** A button's work: busy while it runs, and what went wrong afterwards. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [stopped, setStopped] = useState(false);
  const clear = useCallback(() => {
    setProblem(null);
    setStopped(false);
  }, []);
  const run = useCallback(async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    setStopped(false);
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'job.stopped') setStopped(true);
      else setProblem(error);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { run, busy, problem, stopped, clear };
}
