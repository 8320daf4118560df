import type { ReactNode } from 'react';

export function SupervisionScreen(): ReactNode {
  return null;
}
