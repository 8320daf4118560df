import type { ReactNode } from 'react';
import { personText } from '../../../text/screens/person.ts';

/** A label and what is known; `sensitive` ones are hidden until they are asked for. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  readonly sensitive?: boolean;
}

/** Labels and values under each other; what is not known says so. */
export function FactList({ facts, sensitive }: { facts: readonly Fact[]; sensitive: boolean }): ReactNode {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <FactValue fact={fact} sensitive={sensitive} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactValue({ fact, sensitive }: { fact: Fact; sensitive: boolean }): ReactNode {
  if (fact.sensitive === true && !sensitive) return <span className="hidden-fact">{personText.hidden}</span>;
  if (fact.value === '' || fact.value === null) return <span className="quiet">{personText.none}</span>;
  return fact.value;
}
