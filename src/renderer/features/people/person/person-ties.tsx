import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { dayText } from '../../../text/dates.ts';
import { personText } from '../../../text/screens/person.ts';
import { pairModeWord, pairRoleWord } from '../../../text/terms/pairings.ts';
import { teamDutyWord } from '../../../text/terms/people.ts';
import { SheetCard } from './sheet-card.tsx';

export function PersonPairs(props: {
  readonly pairs: PersonDetail['pairs'];
  readonly onOpen: (id: PersonId) => void;
}): ReactNode {
  const text = personText.pairs;
  return (
    <SheetCard title={text.title}>
      {props.pairs.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <ul className="sheet-lines">
          {props.pairs.map((pair) => (
            <li key={`${pair.as}-${pair.mode}-${pair.personId}`}>
              <span className="quiet">
                {pair.mode === 'pair' && pair.role === 'backup' && pairRoleWord.backup}
                {text.as[pair.as]}
                {pair.mode !== 'pair' && `（${pairModeWord[pair.mode]}）`}
              </span>
              <Button type="link" className="inline" onClick={() => props.onOpen(pair.personId)}>
                {pair.name}
              </Button>
              <span className="quiet">{text.since(dayText(pair.since))}</span>
            </li>
          ))}
        </ul>
      )}
    </SheetCard>
  );
}

export function PersonTeams({ teams }: { teams: PersonDetail['teams'] }): ReactNode {
  const text = personText.teams;
  return (
    <SheetCard title={text.title}>
      {teams.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <ul className="sheet-lines">
          {teams.map((team) => (
            <li key={team.teamId}>
              <strong>{team.name}</strong>
              <span className="quiet">{teamDutyWord[team.duty]}</span>
            </li>
          ))}
        </ul>
      )}
    </SheetCard>
  );
}
