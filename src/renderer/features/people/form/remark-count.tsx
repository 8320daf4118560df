import type { ReactNode } from 'react';
import { formText as text } from '../../../text/screens/person-form.ts';

interface Props {
  readonly what: 'error' | 'warning';
  readonly count: number;
  readonly onJump: () => void;
}

/** How many fields of a tab have something to say; pressing it goes to the first of them. */
export function RemarkCount({ what, count, onJump }: Props): ReactNode {
  if (count === 0) return null;
  const words = what === 'error' ? text.toFix(count) : text.toLookAt(count);
  return (
    <span
      className={`tab-count ${what === 'error' ? 'alarm' : 'entry-warning'}`}
      title={words}
      onClick={onJump}
    >
      {count}
    </span>
  );
}
