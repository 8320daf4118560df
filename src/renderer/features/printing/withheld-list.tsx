import { Button, Collapse } from 'antd';
import type { ReactNode } from 'react';
import type { Navigation } from '../../components/navigation.ts';
import { printingText as text } from '../../text/screens/printing.ts';
import { paperFormWord, withheldReasonWord } from '../../text/terms.ts';
import { groupBy, type PlanLine, type WithheldGroup, withheldGroups } from './plan-lines.ts';

/** Who gets no sheet and why; where a consent is missing, a way to record it. */
export function WithheldList({
  lines,
  onGo,
}: {
  lines: readonly PlanLine[];
  onGo: Navigation['go'];
}): ReactNode {
  const groups = withheldGroups(lines);
  if (groups.length === 0) return null;
  return (
    <Collapse
      destroyOnHidden
      collapsible="icon"
      items={groups.map((group) => ({
        key: `${group.form} ${group.reason}`,
        label: text.withheldGroup(
          paperFormWord[group.form],
          withheldReasonWord[group.reason],
          group.people.length,
        ),
        extra: group.reason === 'no-wall-card-consent' && (
          <Button
            size="small"
            onClick={() =>
              onGo('people', { role: 'elder', onlyWithNeeds: true, gap: 'no-wall-card-consent' })
            }
          >
            {text.recordConsent}
          </Button>
        ),
        children: <Names group={group} onGo={onGo} />,
      }))}
    />
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
