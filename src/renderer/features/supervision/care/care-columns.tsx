import { Button, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { CaredElderRow } from '../../../../shared/contract/supervision.ts';
import { dayText } from '../../../text/dates.ts';
import { careText as text } from '../../../text/screens/supervision.ts';
import { careGroupWord, careStateWord, perWord } from '../../../text/terms/supervision.ts';
import { LevelMark } from '../level-mark.tsx';
import { PersonLink } from '../person-link.tsx';

/** One line for each elder; the name leads to the person's page. */
export function careColumns(ask: (elder: CaredElderRow) => void): TableColumnsType<CaredElderRow> {
  return [
    {
      title: text.columns.village,
      key: 'village',
      width: 118,
      render: (_, { villageName, hamletName }) => (
        <>
          {villageName} <span className="quiet">{hamletName}</span>
        </>
      ),
    },
    {
      title: text.columns.name,
      key: 'name',
      width: 84,
      render: (_, { personId, name }) => <PersonLink personId={personId} name={name} />,
    },
    {
      title: text.columns.level,
      key: 'level',
      width: 62,
      render: (_, { level, byHand }) => (
        <span title={byHand ? text.byHand : ''}>
          <LevelMark level={level} />
        </span>
      ),
    },
    {
      title: text.columns.groups,
      key: 'groups',
      width: 104,
      render: (_, { groups }) => groups.map((group) => careGroupWord[group]).join('、'),
    },
    {
      title: text.columns.due,
      key: 'due',
      width: 82,
      render: (_, { frequency }) => text.due(perWord[frequency.per], frequency.times),
    },
    { title: text.columns.done, key: 'done', width: 142, render: (_, elder) => doneWords(elder) },
    { title: text.columns.state, key: 'state', width: 102, render: (_, elder) => stateWords(elder) },
    {
      title: text.columns.lastSeen,
      key: 'last-seen',
      width: 130,
      render: (_, { lastSeenOn }) =>
        lastSeenOn === null ? <span className="quiet">{text.never}</span> : dayText(lastSeenOn),
    },
    {
      title: text.columns.helper,
      key: 'helper',
      width: 84,
      render: (_, { helperName }) => helperName ?? <span className="quiet">{text.noHelper}</span>,
    },
    {
      title: text.columns.action,
      key: 'action',
      width: 92,
      render: (_, elder) =>
        elder.state === 'missed' || elder.monthly === 'not-visited' ? (
          <Button size="small" onClick={() => ask(elder)}>
            {text.request}
          </Button>
        ) : null,
    },
  ];
}

function doneWords({ days, checkedDays, recordDays, enteredDays, remoteDays }: CaredElderRow): ReactNode {
  if (days === 0) return <span className="alarm">{text.days(0)}</span>;
  return (
    <>
      {text.days(days)}
      <div className="quiet care-proof">{text.proof(checkedDays, recordDays, enteredDays)}</div>
      {remoteDays > 0 && <div className="quiet care-proof">{text.remote(remoteDays)}</div>}
    </>
  );
}

function stateWords({ state, spans, frequency }: CaredElderRow): ReactNode {
  const judged = spans.kept + spans.missed;
  return (
    <>
      <span className={state === 'missed' ? 'alarm' : undefined}>{careStateWord[state]}</span>
      {frequency.per === 'week' && judged > 0 && (
        <div className="quiet care-proof">{text.weeks(spans.kept, judged)}</div>
      )}
    </>
  );
}
