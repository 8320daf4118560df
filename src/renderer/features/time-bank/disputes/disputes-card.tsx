import { Button, Card, Checkbox, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { shortDayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { disputeText as text, timeBankText } from '../../../text/screens/time-bank.ts';
import { useBank } from '../bank.ts';
import { type Dispute, SettleDialog } from './settle-dialog.tsx';

/** 异议: what is doubted, and until when it has to be settled. */
export function DisputesCard(): ReactNode {
  const { today, openAccount } = useBank();
  const [withClosed, setWithClosed] = useState(false);
  const [settled, setSettled] = useState<Dispute | null>(null);
  const answer = useAnswer('timeBank.disputes', { withClosed });
  const rows = answer.data;
  return (
    <Card
      title={text.title}
      className={rows !== undefined && rows.length > 0 ? 'flush' : ''}
      extra={
        <Checkbox checked={withClosed} onChange={(event) => setWithClosed(event.target.checked)}>
          {text.withClosed}
        </Checkbox>
      }
    >
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      {rows?.length === 0 && <p className="quiet">{text.none}</p>}
      {rows !== undefined && rows.length > 0 && (
        <Table<Dispute>
          size="small"
          rowKey="requestId"
          pagination={false}
          dataSource={rows}
          columns={[
            { title: text.columns.number, dataIndex: 'number', width: 96, className: 'number' },
            {
              title: text.columns.household,
              key: 'household',
              width: 150,
              render: (_, { householdId, headName, villageName }) => (
                <Button type="link" className="inline" onClick={() => openAccount(householdId)}>
                  {headName ?? timeBankText.noHead} {villageName}
                </Button>
              ),
            },
            {
              title: text.columns.about,
              key: 'about',
              width: 100,
              render: (_, { about }) => (about === null ? '—' : text.about(about)),
            },
            { title: text.columns.text, dataIndex: 'text' },
            {
              title: text.columns.due,
              key: 'due',
              width: 110,
              render: (_, { open, dueOn }) =>
                open && (
                  <span className={dueOn < today ? 'alarm' : undefined}>{text.due(shortDayText(dueOn))}</span>
                ),
            },
            {
              title: text.columns.result,
              key: 'result',
              width: 200,
              render: (_, dispute) =>
                dispute.open ? (
                  <Button size="small" onClick={() => setSettled(dispute)}>
                    {text.settle}
                  </Button>
                ) : (
                  <span className="quiet">{dispute.result}</span>
                ),
            },
          ]}
        />
      )}
      {settled !== null && <SettleDialog dispute={settled} onClose={() => setSettled(null)} />}
    </Card>
  );
}
