import { App, Button, Card, InputNumber, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { dayText, instantText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { privacyText } from '../../text/screens/privacy.ts';
import { RemoveOriginals } from './remove-originals.tsx';

type Limits = Output<'privacy.retention'>;
type Due = Output<'privacy.due'>;

const text = privacyText.retention;
const LIMITS = [
  ['monthsAfterDeath', text.afterDeath],
  ['monthsAfterLeaving', text.afterLeaving],
  ['monthsOfOriginals', text.ofOriginals],
] as const;

/** How long the office keeps what it knows, and what is past that today. */
export function RetentionPanel({ onErase }: { onErase: (personId: PersonId) => void }): ReactNode {
  const retention = useAnswer('privacy.retention', {});
  const due = useAnswer('privacy.due', {});
  const problem = retention.error ?? due.error;
  if (problem !== null) return <Problem {...problemText(problem)} />;
  if (!retention.data || !due.data) return null;
  return (
    <div className="scroll-space retention">
      <Card size="small" title={text.title}>
        <LimitsForm key={JSON.stringify(retention.data)} saved={retention.data} />
      </Card>
      <Card size="small" title={text.dueTitle}>
        <DueList limits={retention.data} due={due.data} onErase={onErase} />
      </Card>
    </div>
  );
}

function LimitsForm({ saved }: { saved: Limits }): ReactNode {
  const { message } = App.useApp();
  const [limits, setLimits] = useState(saved);
  const action = useAction();
  const unchanged = LIMITS.every(([name]) => limits[name] === saved[name]);
  const save = (): void => {
    void action.run(async () => {
      await call('privacy.saveRetention', limits);
      void message.success(text.saved);
    });
  };
  return (
    <>
      <p className="quiet">{text.lead}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <div className="limits">
        {LIMITS.map(([name, label]) => (
          <label key={name} htmlFor={name}>
            <span>{label}</span>
            <InputNumber
              id={name}
              min={1}
              max={240}
              precision={0}
              placeholder={text.noLimit}
              value={limits[name]}
              onChange={(months) => setLimits({ ...limits, [name]: months })}
            />
            <span>{text.months}</span>
          </label>
        ))}
      </div>
      <Button type="primary" disabled={unchanged} loading={action.busy} onClick={save}>
        {text.save}
      </Button>
    </>
  );
}

interface DueProps {
  readonly limits: Limits;
  readonly due: Due;
  readonly onErase: (personId: PersonId) => void;
}

function DueList({ limits, due, onErase }: DueProps): ReactNode {
  if (due.people.length === 0 && due.originals.length === 0) {
    const noLimits = LIMITS.every(([name]) => limits[name] === null);
    return <p className="quiet">{noLimits ? text.noLimits : text.nothing}</p>;
  }
  const columns: TableColumnsType<Due['people'][number]> = [
    { title: text.name, dataIndex: 'name', width: 140 },
    { title: text.place, dataIndex: 'place', width: 160 },
    { title: text.since, key: 'since', render: (_, person) => dayText(person.since) },
    {
      title: '',
      key: 'erase',
      width: 110,
      render: (_, person) => (
        <Button
          size="small"
          danger
          aria-label={text.eraseLabel(person.name)}
          onClick={() => onErase(person.personId)}
        >
          {text.erase}
        </Button>
      ),
    },
  ];
  return (
    <>
      {due.people.length > 0 && (
        <>
          <h2>{text.duePeople(due.people.length)}</h2>
          <Table
            size="small"
            rowKey="personId"
            pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
            columns={columns}
            dataSource={due.people}
          />
        </>
      )}
      {due.originals.length > 0 && (
        <div className="due-originals">
          <h2>{text.dueOriginals(due.originals.length)}</h2>
          <ul className="plain-list">
            {due.originals.map(({ batchId, fileName, importedAt }) => (
              <li key={batchId}>
                <span>{fileName}</span>
                <span className="quiet">{instantText(importedAt)}</span>
              </li>
            ))}
          </ul>
          <RemoveOriginals
            batchIds={due.originals.map(({ batchId }) => batchId)}
            onRemoved={() => undefined}
          />
        </div>
      )}
    </>
  );
}
