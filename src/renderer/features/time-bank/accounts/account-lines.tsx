import { Button, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { numberText } from '../../../text/screens/time-bank-amounts.ts';
import { accountsText as text } from '../../../text/screens/time-bank-accounts.ts';
import { entryKindWord } from '../../../text/terms/time-bank.ts';
import { isReversible } from '../decisions/reverse-dialog.tsx';

/** Lines that are asked for at a time. */
export const PAGE_LINES = 50;

type Account = Output<'timeBank.account'>;
export type AccountLine = Account['lines'][number];

interface Props {
  readonly account: Account;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onReverse: (line: AccountLine) => void;
  readonly onDoubt: (line: AccountLine) => void;
}

/** The lines of an account as a passbook shows them, the latest on top. */
export function AccountLines({ account, page, onPage, onReverse, onDoubt }: Props): ReactNode {
  if (account.lineCount === 0) return <EmptyState title={text.noLines} nextStep={text.noLinesNextStep} />;
  return (
    <section>
      <h3>
        {text.lines} <span className="quiet">{text.lineCount(account.lineCount)}</span>
      </h3>
      <Table<AccountLine>
        size="small"
        rowKey="number"
        dataSource={account.lines}
        columns={columns({ frozen: account.frozen, onReverse, onDoubt })}
        pagination={{
          current: page,
          pageSize: PAGE_LINES,
          total: account.lineCount,
          hideOnSinglePage: true,
          showSizeChanger: false,
          onChange: onPage,
        }}
      />
    </section>
  );
}

type Steps = Pick<Props, 'onReverse' | 'onDoubt'> & { readonly frozen: boolean };

function columns({ frozen, onReverse, onDoubt }: Steps): TableColumnsType<AccountLine> {
  return [
    { title: text.line.number, dataIndex: 'number', width: 68, align: 'right', className: 'number' },
    { title: text.line.date, dataIndex: 'date', width: 100, className: 'number' },
    { title: text.line.about, key: 'about', render: (_, line) => <About line={line} /> },
    minutesColumn(text.line.paidIn, 'in', ({ minutes }) => (minutes > 0 ? numberText(minutes) : '')),
    minutesColumn(text.line.paidOut, 'out', ({ minutes }) => (minutes < 0 ? numberText(-minutes) : '')),
    minutesColumn(text.line.balance, 'balance', ({ balanceMinutes }) => (
      <strong>{numberText(balanceMinutes)}</strong>
    )),
    {
      title: text.line.names,
      key: 'names',
      width: 108,
      render: (_, { handler, reviewer }) => (
        <span className="bank-small">
          {handler} / {reviewer}
        </span>
      ),
    },
    {
      key: 'steps',
      width: 106,
      className: 'bank-steps',
      render: (_, line) => (
        <>
          {isReversible(line) && (
            <Button size="small" type="link" className="inline" onClick={() => onReverse(line)}>
              {text.reverse}
            </Button>
          )}
          {!frozen && isReversible(line) && (
            <Button size="small" type="link" className="inline" onClick={() => onDoubt(line)}>
              {text.doubt}
            </Button>
          )}
        </>
      ),
    },
  ];
}

function minutesColumn(
  title: string,
  key: string,
  render: (line: AccountLine) => ReactNode,
): TableColumnsType<AccountLine>[number] {
  return { title, key, width: 68, align: 'right', className: 'number', render: (_, line) => render(line) };
}

function About({ line }: { readonly line: AccountLine }): ReactNode {
  return (
    <div className={line.reversedBy === null ? undefined : 'bank-reversed'}>
      <div>
        {entryKindWord[line.kind]}
        {line.about !== '' && `：${line.about}`}
        {line.memberName !== null && <span className="quiet">{text.byMember(line.memberName)}</span>}
      </div>
      {line.reason !== '' && <div className="quiet bank-small">{line.reason}</div>}
      {line.reversedBy !== null && <div className="bank-small alarm">{text.reversedBy(line.reversedBy)}</div>}
      {line.reverses !== null && <div className="quiet bank-small">{text.reverses(line.reverses)}</div>}
    </div>
  );
}
