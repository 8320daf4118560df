import type { ReactNode } from 'react';
import type { Roster } from '../../../../shared/domain/roster.ts';

/** Who works how much in this week and over four weeks. */
export function FairnessPanel(_props: { readonly roster: Roster }): ReactNode {
  return null;
}
