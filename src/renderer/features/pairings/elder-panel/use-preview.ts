import { useCallback, useEffect, useRef, useState } from 'react';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import type { TryOutcome } from '../../../../shared/domain/pairing-explanation.ts';
import type { Trials } from '../desk/use-trials.ts';

/** On the way from one card to the next the strip does not go blank. */
const LEAVE_MILLISECONDS = 60;

interface Preview {
  /** What is looked at; null at rest. */
  readonly decision: PairingDecision | null;
  readonly outcome: TryOutcome | null;
  readonly show: (decision: PairingDecision | null) => void;
}

interface Shown {
  readonly decision: PairingDecision;
  readonly outcome: TryOutcome;
  /** The answer holds for the plan that was asked. */
  readonly by: Trials;
}

/**
 * What the decision under the pointer or the focus would do, asked without delay. A pointer that wanders over buttons
 * leaves one question under way at a time, then the newest.
 */
export function usePreview(trials: Trials): Preview {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wanted = useRef<PairingDecision | null>(null);
  const underWay = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = useCallback(
    (decision: PairingDecision | null) => {
      clearTimeout(timer.current);
      wanted.current = decision;
      if (decision === null) timer.current = setTimeout(() => setShown(null), LEAVE_MILLISECONDS);
      else if (!underWay.current) void askNewest();

      async function askNewest(): Promise<void> {
        underWay.current = true;
        let asked: PairingDecision | null = null;
        while (wanted.current !== null && wanted.current !== asked) {
          asked = wanted.current;
          const outcome = await trials.ask(asked).catch(() => null);
          if (wanted.current === asked) setShown(outcome && { decision: asked, outcome, by: trials });
        }
        underWay.current = false;
      }
    },
    [trials],
  );
  const current = shown?.by === trials ? shown : null;
  return { decision: current?.decision ?? null, outcome: current?.outcome ?? null, show };
}
