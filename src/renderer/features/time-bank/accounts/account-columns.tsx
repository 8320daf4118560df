import { Tag, type TableColumnsType } from 'antd';
import { shortDayText } from '../../../text/dates.ts';
import { accountsText as text } from '../../../text/screens/time-bank-accounts.ts';
import { type AccountRow, householdName, whereText } from '../household-name.ts';

const HEAD_WIDTH = 120;

/** One line for each household. Of fixed widths, because the table draws only what is in view. */
export function accountColumns(amount: (minutes: number) => string): TableColumnsType<AccountRow> {
  return [
    {
      title: text.columns.cardNo,
      key: 'card',
      width: 100,
      className: 'number',
      render: (_, { cardNo }) => cardNo ?? '—',
    },
    {
      title: text.columns.head,
      key: 'head',
      width: HEAD_WIDTH,
      render: (_, row) => <strong className="clip">{householdName(row)}</strong>,
    },
    { title: text.columns.village, key: 'where', width: 130, render: (_, row) => whereText(row) },
    { title: text.columns.householdNo, dataIndex: 'householdNo', width: 66, className: 'number' },
    {
      title: text.columns.balance,
      key: 'balance',
      width: 170,
      align: 'right',
      className: 'number',
      sorter: (one, other) => one.balanceMinutes - other.balanceMinutes,
      render: (_, { balanceMinutes }) => <strong>{amount(balanceMinutes)}</strong>,
    },
    {
      title: text.columns.held,
      key: 'held',
      width: 134,
      align: 'right',
      className: 'number',
      render: (_, { heldMinutes }) => (heldMinutes === 0 ? '—' : amount(heldMinutes)),
    },
    {
      title: text.columns.lifetime,
      key: 'lifetime',
      width: 170,
      align: 'right',
      className: 'number',
      sorter: (one, other) => one.lifetimeMinutes - other.lifetimeMinutes,
      render: (_, { lifetimeMinutes }) => amount(lifetimeMinutes),
    },
    {
      title: text.columns.last,
      key: 'last',
      width: 88,
      render: (_, { lastDate }) => (lastDate === null ? '—' : shortDayText(lastDate)),
    },
    {
      title: text.columns.state,
      key: 'state',
      width: 66,
      render: (_, { frozen }) => frozen && <Tag color="error">{text.frozen}</Tag>,
    },
  ];
}
