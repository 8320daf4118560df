import type { ReactNode } from 'react';

export function TimeBankScreen(): ReactNode {
  return null;
}
