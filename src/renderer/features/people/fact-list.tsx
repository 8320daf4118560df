import type { ReactNode } from 'react';
import { peopleText } from '../../text/screens/people.ts';

export type Fact = readonly [label: string, value: ReactNode];

/** Labels and values in two columns; what is not known says so. */
export function FactList({ title, facts }: { title: string; facts: readonly Fact[] }): ReactNode {
  return (
    <section>
      <h2>{title}</h2>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value === '' || value === null ? (
                <span className="quiet">{peopleText.detail.none}</span>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
