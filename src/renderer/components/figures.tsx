import type { ReactNode } from 'react';

export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly alarm?: boolean;
}

/** A row of counts with their words. */
export function Figures({ figures }: { figures: readonly Figure[] }): ReactNode {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.label} className={figure.alarm === true && figure.value > 0 ? 'alarm' : undefined}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
