import { useEffect } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PairRole } from '../../../../shared/domain/pairing.ts';
import type { Trials } from '../desk/use-trials.ts';
import type { Choice } from './choice-steps.ts';

/** A choice tells what locking it would do: what is known is not asked again. Undefined while choices are on their way. */
export function useKnownPrices(
  trials: Trials,
  elderId: PersonId,
  role: PairRole,
  choices: readonly Choice[] | undefined,
): void {
  useEffect(() => {
    for (const { helperId, why } of choices ?? []) {
      const decision = { kind: 'lock', elderId, helperId, role } as const;
      if (why.kind === 'costs') trials.know(decision, { kind: 'different', difference: why.difference });
      else if (why.kind === 'forbidden') trials.know(decision, { kind: 'forbidden', breaches: why.breaches });
    }
  }, [choices, elderId, role, trials]);
}
