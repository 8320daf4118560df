import { Button, Checkbox, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { RedemptionItem } from '../../../../shared/domain/time-bank-decision.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { redeemText as text } from '../../../text/screens/time-bank-redeem.ts';
import { itemKindWord } from '../../../text/terms/time-bank.ts';
import { useAmount, useBank } from '../bank.ts';
import { ItemDrawer } from './item-drawer.tsx';

/** The catalogue: goods of the co-operative and services, each with its price in minutes and what is left of it. */
export function ItemsList(): ReactNode {
  const { today } = useBank();
  const amount = useAmount();
  const [withEnded, setWithEnded] = useState(false);
  const [open, setOpen] = useState<RedemptionItem | 'new' | null>(null);
  const answer = useAnswer('timeBank.items', { withEnded });
  const rows = answer.data;
  return (
    <div className="bank-items">
      <div className="filters">
        <Button type="primary" onClick={() => setOpen('new')}>
          {text.addItem}
        </Button>
        <Checkbox checked={withEnded} onChange={(event) => setWithEnded(event.target.checked)}>
          {text.withEnded}
        </Checkbox>
        <span className="quiet">{text.neverMoney}</span>
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      {rows?.length === 0 ? (
        <EmptyState title={text.noItems} nextStep={text.noItemsNextStep} />
      ) : (
        <Table<RedemptionItem>
          size="small"
          rowKey="id"
          pagination={false}
          loading={rows === undefined && answer.error === null}
          dataSource={rows ?? []}
          columns={columns(amount, today)}
          onRow={(row) => openableRow(() => setOpen(row))}
        />
      )}
      {open !== null && (
        <ItemDrawer
          key={open === 'new' ? 'new' : open.id}
          item={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function columns(amount: (minutes: number) => string, today: CalendarDate): TableColumnsType<RedemptionItem> {
  return [
    { title: text.item.name, key: 'name', render: (_, { name }) => <strong>{name}</strong> },
    { title: text.item.kind, key: 'kind', width: 80, render: (_, { kind }) => itemKindWord[kind] },
    {
      title: text.item.minutes,
      key: 'minutes',
      width: 210,
      align: 'right',
      className: 'number',
      render: (_, { minutes, unit }) => text.perUnit(amount(minutes), unit),
    },
    {
      title: text.item.stock,
      key: 'stock',
      width: 130,
      align: 'right',
      className: 'number',
      render: (_, { stock, lowStock, unit }) =>
        stock === null ? (
          <span className="quiet">{text.notCounted}</span>
        ) : (
          <span className={stock <= lowStock ? 'alarm' : undefined}>{text.left(stock, unit)}</span>
        ),
    },
    { title: text.item.yuanNote, dataIndex: 'yuanNote', width: 150 },
    {
      title: text.item.days,
      key: 'days',
      width: 200,
      className: 'number',
      render: (_, { fromDate, toDate }) =>
        fromDate === null && toDate === null ? text.always : text.days(fromDate ?? '', toDate ?? ''),
    },
    {
      title: text.item.state,
      key: 'state',
      width: 90,
      render: (_, item) =>
        isOffered(item, today) ? text.offered : <span className="quiet">{text.ended}</span>,
    },
  ];
}

function isOffered({ active, fromDate, toDate }: RedemptionItem, today: CalendarDate): boolean {
  return active && (fromDate === null || fromDate <= today) && (toDate === null || today <= toDate);
}
