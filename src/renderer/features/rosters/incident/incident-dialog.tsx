import type { ReactNode } from 'react';
import type { Roster } from '../../../../shared/domain/roster.ts';

interface Props {
  /** The published week in which something happened. */
  readonly roster: Roster;
  readonly onClose: () => void;
  /** The repair was accepted: the week's next version. */
  readonly onAccepted: (repaired: Roster) => void;
}

/** Reports what happened after the week was published, and shows the least change it makes necessary. */
export function IncidentDialog(_props: Props): ReactNode {
  return null;
}
