import type { ReactNode } from 'react';

interface Props {
  readonly amount: number;
  /** What fills the whole bar. */
  readonly most: number;
  readonly words: string;
  readonly alarm?: boolean;
}

/** An amount as a bar, with its words beside it; more than `most` fills the bar, no words draw none. */
export function AmountBar({ amount, most, words, alarm = false }: Props): ReactNode {
  if (words === '') return null;
  const percent = most <= 0 ? 0 : Math.min(100, Math.max(0, (100 * amount) / most));
  return (
    <span className="amount">
      <span className="amount-bar" aria-hidden="true">
        <span className={alarm ? 'amount-alarm' : undefined} style={{ width: `${percent}%` }} />
      </span>
      <span className="number">{words}</span>
    </span>
  );
}
