import { Table } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { NEVER_BELOW_ZERO } from '../../../../shared/domain/time-bank.ts';
import { Problem } from '../../../components/problem.tsx';
import { decisionText as text } from '../../../text/screens/time-bank-decisions.ts';
import { changeText } from '../../../text/screens/time-bank-amounts.ts';
import { accountWord, objectionText, stoppedByText } from '../../../text/terms/time-bank.ts';
import { useAmount } from '../bank.ts';

type Preview = Output<'timeBank.previewDecision'>;

/** What stands in each account before and after, or why it may not be. */
export function PreviewView({ preview }: { readonly preview: Preview | undefined }): ReactNode {
  const amount = useAmount();
  if (preview === undefined) return <p className="quiet bank-preview-empty">{text.fillFirst}</p>;
  const stopped =
    preview.stoppedBy !== null
      ? stoppedByText[preview.stoppedBy]
      : preview.objection !== null
        ? objectionText[preview.objection]
        : null;
  // What only faces somebody's minutes says nothing to the office.
  const changes = preview.changes.filter(({ accountKind }) => NEVER_BELOW_ZERO.has(accountKind));
  return (
    <>
      {stopped !== null && <Problem tone="warning" {...stopped} />}
      {changes.length > 0 && (
        <Table
          size="small"
          rowKey={(change) => accountWord(change.accountKind, change.accountName)}
          pagination={false}
          dataSource={changes}
          columns={[
            {
              title: text.account,
              key: 'account',
              render: (_, { accountKind, accountName }) => accountWord(accountKind, accountName),
            },
            {
              title: text.before,
              key: 'before',
              align: 'right',
              className: 'number',
              render: (_, { beforeMinutes }) => amount(beforeMinutes),
            },
            {
              title: text.change,
              key: 'change',
              align: 'right',
              className: 'number',
              render: (_, { beforeMinutes, afterMinutes }) => changeText(afterMinutes - beforeMinutes),
            },
            {
              title: text.afterwards,
              key: 'after',
              align: 'right',
              className: 'number',
              render: (_, { afterMinutes }) => (
                <strong className={afterMinutes < 0 ? 'alarm' : undefined}>{amount(afterMinutes)}</strong>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
