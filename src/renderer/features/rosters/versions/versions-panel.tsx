import type { ReactNode } from 'react';
import type { Roster } from '../../../../shared/domain/roster.ts';

interface Props {
  /** The version in view. */
  readonly roster: Roster;
  /** Puts another version into view; null = the newest. */
  readonly onOpen: (version: number | null) => void;
}

/** Every version of a village's week, and two of them side by side. */
export function VersionsPanel(_props: Props): ReactNode {
  return null;
}
