import type { TryOutcome } from '../../../../shared/domain/pairing-explanation.ts';

/** How a "what if" looks at a glance: red, amber, green, or nothing to see. */
export type Verdict = 'forbidden' | 'price' | 'better' | 'same';

export function verdictOf(outcome: TryOutcome): Verdict {
  if (outcome.kind === 'forbidden') return 'forbidden';
  const { price, primariesLost, backupsLost, moves } = outcome.difference;
  if (moves.length === 0 && price === 0) return 'same';
  if (primariesLost !== 0) return primariesLost > 0 ? 'price' : 'better';
  if (backupsLost !== 0) return backupsLost > 0 ? 'price' : 'better';
  // As many have a helper as before, yet not the same ones: whoever loses one may be in greater need, whatever the points.
  const somebodyLoses = moves.some((move) => move.toHelperId === null);
  return price > 0 || somebodyLoses ? 'price' : 'better';
}
