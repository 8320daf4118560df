import type { ReactNode } from 'react';

/** 现有结对: the pairs in force, and what can be done with each. */
export function ActivePairs(): ReactNode {
  return null;
}
