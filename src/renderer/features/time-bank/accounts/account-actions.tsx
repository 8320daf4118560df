import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { accountsText as text } from '../../../text/screens/time-bank-accounts.ts';
import { disputeText } from '../../../text/screens/time-bank.ts';
import { decisionWord } from '../../../text/terms/time-bank.ts';
import { useBank } from '../bank.ts';
import type { DecisionKind } from '../decisions/decision-draft.ts';
import { AccountPapers } from './account-papers.tsx';

const MAIN = ['redeem-goods', 'hold-service', 'gift', 'donate'] as const satisfies readonly DecisionKind[];
const RARE = [
  'grant',
  'carry-in',
  'carry-out',
  'inherit',
  'expire',
] as const satisfies readonly DecisionKind[];
/** What brings minutes goes on while an account is frozen. */
const WHILE_FROZEN: ReadonlySet<DecisionKind> = new Set(['grant', 'carry-in']);

interface Props {
  readonly account: Output<'timeBank.account'>;
  readonly onDecide: (kind: DecisionKind) => void;
  readonly onDispute: () => void;
}

/** What can be done with an account, the usual things as buttons, and its papers. */
export function AccountActions({ account, onDecide, onDispute }: Props): ReactNode {
  const { rules } = useBank();
  const { frozen } = account;
  const isStopped = (kind: DecisionKind): boolean =>
    rules === null ||
    (frozen && !WHILE_FROZEN.has(kind)) ||
    (!WHILE_FROZEN.has(kind) && account.balanceMinutes <= 0);
  return (
    <div className="row-gap">
      {MAIN.map((kind) => (
        <Button
          key={kind}
          {...(kind === 'redeem-goods' ? { type: 'primary' as const } : {})}
          disabled={isStopped(kind)}
          onClick={() => onDecide(kind)}
        >
          {decisionWord[kind]}
        </Button>
      ))}
      <Dropdown
        trigger={['click']}
        menu={{
          items: RARE.map((kind) => ({ key: kind, label: decisionWord[kind], disabled: isStopped(kind) })),
          onClick: ({ key }) => {
            const kind = RARE.find((one) => one === key);
            if (kind !== undefined) onDecide(kind);
          },
        }}
      >
        <Button>{text.more}</Button>
      </Dropdown>
      {!frozen && (
        <Button danger disabled={rules === null} onClick={onDispute}>
          {disputeText.dispute}
        </Button>
      )}
      <span className="bank-more">
        <AccountPapers account={account} />
      </span>
    </div>
  );
}
