import { Button, Space, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { MissedElder } from '../../../../shared/contract/supervision.ts';
import { shortDayText } from '../../../text/dates.ts';
import { missedText as text } from '../../../text/screens/supervision.ts';
import { ladderStepWord, lookInOutcomeWord, missedReasonWord } from '../../../text/terms/supervision.ts';
import { LevelMark } from '../level-mark.tsx';
import { PersonLink } from '../person-link.tsx';

interface Doings {
  readonly lookIn: (elder: MissedElder) => void;
  readonly ask: (elder: MissedElder) => void;
}

/** As many missed visits of one elder as stand in a cell. */
const SHOWN_MISSED = 3;

export function missedColumns({ lookIn, ask }: Doings): TableColumnsType<MissedElder> {
  return [
    {
      title: text.columns.name,
      key: 'name',
      width: 150,
      render: (_, { elderId, name, phone, villageName, hamletName }) => (
        <>
          <PersonLink personId={elderId} name={name} />
          <div className="quiet care-proof">
            {villageName} {hamletName}
          </div>
          <div className="care-proof">{phone ?? <span className="quiet">{text.noPhone}</span>}</div>
        </>
      ),
    },
    {
      title: text.columns.level,
      key: 'level',
      width: 60,
      render: (_, { level }) => <LevelMark level={level} />,
    },
    {
      title: text.columns.times,
      key: 'times',
      width: 60,
      render: (_, { missed }) => (
        <strong className={missed.length > 1 ? 'alarm' : undefined}>{text.times(missed.length)}</strong>
      ),
    },
    {
      title: text.columns.why,
      key: 'why',
      width: 170,
      render: (_, { missed }) =>
        missed
          .slice(0, SHOWN_MISSED)
          .map(({ date, reason }) => (
            <div key={date}>{text.missed(shortDayText(date), missedReasonWord[reason])}</div>
          )),
    },
    {
      title: text.columns.lastSeen,
      key: 'last-seen',
      width: 88,
      render: (_, { lastSeenOn }) =>
        lastSeenOn === null ? <span className="quiet">—</span> : shortDayText(lastSeenOn),
    },
    {
      title: text.columns.helper,
      key: 'helper',
      width: 78,
      render: (_, { helperName }) => helperName ?? <span className="quiet">—</span>,
    },
    {
      title: text.columns.step,
      key: 'step',
      width: 116,
      render: (_, { step }) => (
        <span className={step === 'request' ? 'alarm' : undefined}>{ladderStepWord[step]}</span>
      ),
    },
    { title: text.columns.done, key: 'done', render: (_, elder) => doneWords(elder) },
    {
      title: text.columns.action,
      key: 'action',
      width: 132,
      render: (_, elder) => (
        <Space orientation="vertical" size={4}>
          <Button
            size="small"
            type={elder.step === 'request' ? 'default' : 'primary'}
            onClick={() => lookIn(elder)}
          >
            {text.lookIn}
          </Button>
          {elder.request === null && (
            <Button
              size="small"
              type={elder.step === 'request' ? 'primary' : 'default'}
              onClick={() => ask(elder)}
            >
              {text.request}
            </Button>
          )}
        </Space>
      ),
    },
  ];
}

function doneWords({ lookIns, request }: MissedElder): ReactNode {
  if (lookIns.length === 0 && request === null) return <span className="quiet">{text.nothingYet}</span>;
  return (
    <>
      {request !== null && <div>{text.requested(request.number, shortDayText(request.dueOn))}</div>}
      {lookIns.map(({ step, doneOn, doneBy, outcome }, index) => (
        <div key={`${doneOn} ${String(index)}`} className={outcome === 'trouble' ? 'alarm' : undefined}>
          {text.did(text.didStep[step], shortDayText(doneOn), doneBy, lookInOutcomeWord[outcome])}
        </div>
      ))}
    </>
  );
}
