import type { ReactNode } from 'react';

export interface PairingMapViewProps {
  /** Null = the pairs of today. */
  readonly proposalId: number | null;
  readonly onElder?: (elderId: number) => void;
}

/** 示意图: one village drawn from its walking minutes, with lines for its pairs. */
export function PairingMapView(_props: PairingMapViewProps): ReactNode {
  return null;
}
