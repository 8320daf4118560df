import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { HouseholdId } from '../../../../shared/domain/ids.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { accountsText } from '../../../text/screens/time-bank-accounts.ts';
import { redeemText as text } from '../../../text/screens/time-bank-redeem.ts';
import { useAmount, useBank } from '../bank.ts';
import { FrozenBanner } from '../disputes/frozen-banner.tsx';
import { whereText } from '../household-name.ts';

/** Who stands at the desk, and what they have. */
export function DeskAccount({ householdId }: { readonly householdId: HouseholdId }): ReactNode {
  const { openAccount } = useBank();
  const amount = useAmount();
  const answer = useAnswer('timeBank.account', { householdId, limit: 1 });
  const account = answer.data?.householdId === householdId ? answer.data : undefined;
  if (account === undefined) return null;
  return (
    <div className="bank-desk-account">
      <dl className="figures bank-figures">
        <div>
          <dt>{accountsText.balance}</dt>
          <dd>{amount(account.balanceMinutes)}</dd>
        </div>
        {account.heldMinutes > 0 && (
          <div>
            <dt>{accountsText.held}</dt>
            <dd>{amount(account.heldMinutes)}</dd>
          </div>
        )}
      </dl>
      <p className="quiet">
        {whereText(account)}
        {account.members.length > 0 && ` · ${account.members.map(({ name }) => name).join(text.between)}`}
        <Button type="link" size="small" onClick={() => openAccount(householdId)}>
          {text.openAccount}
        </Button>
      </p>
      {account.frozen && <FrozenBanner householdId={householdId} />}
    </div>
  );
}
