import { Drawer, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import type { HouseholdId } from '../../../../shared/domain/ids.ts';
import type { EntryNumber } from '../../../../shared/domain/time-bank.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { accountsText as text } from '../../../text/screens/time-bank-accounts.ts';
import { decisionText } from '../../../text/screens/time-bank-decisions.ts';
import { timeBankText } from '../../../text/screens/time-bank.ts';
import { useAmount } from '../bank.ts';
import type { DecisionStart } from '../decisions/decision-draft.ts';
import { DecisionDialog } from '../decisions/decision-dialog.tsx';
import { ReverseDialog } from '../decisions/reverse-dialog.tsx';
import { DisputeDialog } from '../disputes/dispute-dialog.tsx';
import { FrozenBanner } from '../disputes/frozen-banner.tsx';
import { householdName, whereText } from '../household-name.ts';
import { AccountActions } from './account-actions.tsx';
import { AccountFacts } from './account-facts.tsx';
import { type AccountLine, AccountLines, PAGE_LINES } from './account-lines.tsx';

interface Props {
  readonly householdId: HouseholdId;
  readonly onClose: () => void;
}

/** One household's account: what stands in it, whose it is, every line of it, and what can be done. */
export function AccountDrawer({ householdId, onClose }: Props): ReactNode {
  const amount = useAmount();
  const [page, setPage] = useState(1);
  const [start, setStart] = useState<DecisionStart | null>(null);
  const [reversed, setReversed] = useState<AccountLine | null>(null);
  const [doubted, setDoubted] = useState<{ readonly number: EntryNumber | null } | null>(null);
  const answer = useAnswer('timeBank.account', {
    householdId,
    offset: (page - 1) * PAGE_LINES,
    limit: PAGE_LINES,
  });
  const account = answer.data?.householdId === householdId ? answer.data : undefined;
  return (
    <Drawer
      open
      size={940}
      onClose={onClose}
      title={account === undefined ? timeBankText.household : text.title(householdName(account))}
      extra={
        account !== undefined && (
          <span className="quiet">
            {whereText(account)} · {timeBankText.householdNo(account.householdNo)}
            {account.cardNo !== null && ` · ${timeBankText.cardNo(account.cardNo)}`}
          </span>
        )
      }
    >
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      {account === undefined ? (
        answer.error === null && <Skeleton active />
      ) : (
        <div className="bank-account">
          {account.frozen && <FrozenBanner householdId={householdId} />}
          <AccountFacts account={account} onHold={(kind, hold) => setStart({ kind, householdId, hold })} />
          <AccountActions
            account={account}
            onDecide={(kind) => setStart({ kind, householdId })}
            onDispute={() => setDoubted({ number: null })}
          />
          <AccountLines
            account={account}
            page={page}
            onPage={setPage}
            onReverse={setReversed}
            onDoubt={({ number }) => setDoubted({ number })}
          />
        </div>
      )}
      {start !== null && <DecisionDialog start={start} onClose={() => setStart(null)} />}
      {reversed !== null && account !== undefined && (
        <ReverseDialog
          entry={reversed}
          effect={decisionText.reverseAccount(
            amount(account.balanceMinutes),
            amount(account.balanceMinutes - reversed.minutes),
          )}
          onClose={() => setReversed(null)}
        />
      )}
      {doubted !== null && account !== undefined && (
        <DisputeDialog account={account} number={doubted.number} onClose={() => setDoubted(null)} />
      )}
    </Drawer>
  );
}
