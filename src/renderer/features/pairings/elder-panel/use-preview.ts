import { useCallback, useEffect, useRef, useState } from 'react';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import type { TryOutcome } from '../../../../shared/domain/pairing-explanation.ts';
import type { Trials } from '../desk/use-trials.ts';

/** The pointer wanders over buttons; one is asked about once it has rested this long. */
const REST_MILLISECONDS = 40;

interface Preview {
  /** What is looked at; null at rest. */
  readonly decision: PairingDecision | null;
  readonly outcome: TryOutcome | null;
  readonly show: (decision: PairingDecision | null) => void;
}

/** What the decision under the pointer or the focus would do. */
export function usePreview(trials: Trials): Preview {
  const [shown, setShown] = useState<{ decision: PairingDecision; outcome: TryOutcome | null } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const asked = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = useCallback(
    (decision: PairingDecision | null) => {
      clearTimeout(timer.current);
      asked.current += 1;
      const turn = asked.current;
      timer.current = setTimeout(() => {
        if (decision === null) {
          setShown(null);
          return;
        }
        trials.ask(decision).then(
          (outcome) => {
            if (asked.current === turn) setShown({ decision, outcome });
          },
          () => {
            if (asked.current === turn) setShown(null);
          },
        );
      }, REST_MILLISECONDS);
    },
    [trials],
  );
  return { decision: shown?.decision ?? null, outcome: shown?.outcome ?? null, show };
}
