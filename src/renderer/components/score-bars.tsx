import type { ReactNode } from 'react';

export interface ScoreBar {
  readonly label: string;
  /** Null where nothing is known: drawn hollow. */
  readonly points: number | null;
  readonly most: number;
}

/** The parts of a score as small bars, each as wide as what it can earn. */
export function ScoreBars({ bars }: { bars: readonly ScoreBar[] }): ReactNode {
  const most = bars.reduce((sum, bar) => sum + bar.most, 0);
  return (
    <span className="score-bars" role="img" aria-label={bars.map((bar) => bar.label).join('; ')}>
      {bars.map((bar) => (
        <span
          key={bar.label}
          title={bar.label}
          className={bar.points === null ? 'score-bar unknown' : 'score-bar'}
          style={{ width: `${most === 0 ? 0 : (100 * bar.most) / most}%` }}
        >
          <span
            style={{ width: `${bar.points === null || bar.most === 0 ? 0 : (100 * bar.points) / bar.most}%` }}
          />
        </span>
      ))}
    </span>
  );
}
