import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Navigation } from '../../../components/navigation.ts';
import { printingText as text } from '../../../text/screens/printing.ts';
import { paperFormWord, withheldReasonWord } from '../../../text/terms/printing.ts';
import { groupBy } from './group-by.ts';
import { type PlanLine, type WithheldGroup, withheldGroups } from './plan-lines.ts';

interface Props {
  readonly lines: readonly PlanLine[];
  readonly onGo: Navigation['go'];
}

/** Who gets no sheet and why; where a consent is missing, a way to record it. */
export function WithheldList({ lines, onGo }: Props): ReactNode {
  const groups = withheldGroups(lines);
  if (groups.length === 0) return <p className="pane-empty">{text.nobodyWithheld}</p>;
  return (
    <div className="withheld-groups">
      {groups.map((group) => (
        <section key={`${group.form} ${group.reason}`}>
          <header className="row-gap">
            <strong>
              {text.withheldGroup(
                paperFormWord[group.form],
                withheldReasonWord[group.reason],
                group.people.length,
              )}
            </strong>
            {group.reason === 'no-wall-card-consent' && (
              <Button
                size="small"
                onClick={() =>
                  onGo('people', { role: 'elder', onlyWithNeeds: true, gap: 'no-wall-card-consent' })
                }
              >
                {text.recordConsent}
              </Button>
            )}
          </header>
          <Names group={group} onGo={onGo} />
        </section>
      ))}
    </div>
  );
}

function Names({ group, onGo }: { group: WithheldGroup; onGo: Navigation['go'] }): ReactNode {
  const byVillage = groupBy(group.people, (person) => person.villageName);
  return (
    <div className="withheld-names">
      {[...byVillage].map(([villageName, people]) => (
        <p key={villageName}>
          <strong>{villageName}</strong>
          {people.map((person, index) => (
            <Button
              key={`${person.name}-${index}`}
              type="link"
              className="inline"
              onClick={() =>
                onGo('people', { role: 'all', villageId: person.villageId, search: person.name })
              }
            >
              {person.name}
            </Button>
          ))}
        </p>
      ))}
    </div>
  );
}
