import { Button, type TableColumnsType } from 'antd';
import type { Output } from '../../../../shared/contract/contract.ts';
import { accountsText } from '../../../text/screens/time-bank-accounts.ts';
import { entriesText as text, wayText } from '../../../text/screens/time-bank-entries.ts';
import { entryKindWord } from '../../../text/terms/time-bank.ts';
import { isReversible } from '../decisions/reverse-dialog.tsx';

export type Entry = Output<'timeBank.entries'>['entries'][number];

interface Steps {
  readonly amount: (minutes: number) => string;
  readonly onReverse: (entry: Entry) => void;
}

/** One line for each entry: from where to where, why, by whom, and the seal that stands on paper. */
export function entryColumns({ amount, onReverse }: Steps): TableColumnsType<Entry> {
  return [
    { title: text.columns.number, dataIndex: 'number', width: 72, align: 'right', className: 'number' },
    { title: text.columns.date, dataIndex: 'date', width: 102, className: 'number' },
    {
      title: text.columns.minutes,
      key: 'minutes',
      width: 142,
      align: 'right',
      className: 'number',
      render: (_, { minutes }) => (minutes === 0 ? '—' : amount(minutes)),
    },
    {
      title: text.columns.way,
      key: 'way',
      width: 196,
      render: (_, entry) => wayText(entry),
    },
    {
      title: text.columns.about,
      key: 'about',
      render: (_, entry) => (
        <div className={entry.reversedBy === null ? undefined : 'bank-reversed'}>
          <div>
            {entryKindWord[entry.kind]}
            {entry.about !== '' && `：${entry.about}`}
          </div>
          {entry.reason !== '' && <div className="quiet bank-small">{entry.reason}</div>}
          {entry.reversedBy !== null && (
            <div className="alarm bank-small">{accountsText.reversedBy(entry.reversedBy)}</div>
          )}
          {entry.reverses !== null && (
            <div className="quiet bank-small">{accountsText.reverses(entry.reverses)}</div>
          )}
        </div>
      ),
    },
    {
      title: text.columns.names,
      key: 'names',
      width: 112,
      render: (_, { handler, reviewer, ruleVersion }) => (
        <>
          <div>
            {handler} / {reviewer}
          </div>
          <div className="quiet bank-small">{text.rules(ruleVersion)}</div>
        </>
      ),
    },
    {
      title: text.columns.hash,
      dataIndex: 'hash',
      width: 114,
      className: 'bank-hash',
    },
    {
      key: 'steps',
      width: 58,
      render: (_, entry) =>
        isReversible(entry) && (
          <Button size="small" type="link" className="inline" onClick={() => onReverse(entry)}>
            {accountsText.reverse}
          </Button>
        ),
    },
  ];
}
