import type { ReactNode } from 'react';

/** 公平: elders without kin and with little help first, and how much each helper carries. */
export function FairnessView(): ReactNode {
  return null;
}
