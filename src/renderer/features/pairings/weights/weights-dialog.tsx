import type { ReactNode } from 'react';
import type { PairingWeights } from '../../../../shared/domain/pairing-weights.ts';

export interface WeightsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Asks for a proposal with these weights, this once, under this name. */
  readonly onPropose: (weights: PairingWeights, name: string) => void;
}

/** 看重什么: how much each part of a score counts, for one proposal or from now on. */
export function WeightsDialog(_props: WeightsDialogProps): ReactNode {
  return null;
}
