import type { ReactNode } from 'react';

export interface DeclineDialogProps {
  readonly open: boolean;
  readonly elderId: number;
  readonly helperId: number;
  readonly elderName: string;
  readonly helperName: string;
  /** The proposal in which the pair stood; null for a pair of today. */
  readonly proposalId: number | null;
  /** Also called after the refusal was written down. */
  readonly onClose: () => void;
}

/** 谢绝: who of the two said no, and why; says what the next proposal will do with it. */
export function DeclineDialog(_props: DeclineDialogProps): ReactNode {
  return null;
}
