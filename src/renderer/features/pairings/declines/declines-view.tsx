import type { ReactNode } from 'react';

/** 没谈成的: who said no to whom and why, each to be taken back when minds change. */
export function DeclinesView(): ReactNode {
  return null;
}
