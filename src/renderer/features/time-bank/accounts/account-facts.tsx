import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { shortDayText } from '../../../text/dates.ts';
import { accountsText as text } from '../../../text/screens/time-bank-accounts.ts';
import { useAmount } from '../bank.ts';
import type { OpenHold } from '../decisions/decision-draft.ts';

interface Props {
  readonly account: Output<'timeBank.account'>;
  readonly onHold: (kind: 'settle-service' | 'release-hold', hold: OpenHold) => void;
}

/** What stands in the account, what of it is whose, and what is held for a service that is to come. */
export function AccountFacts({ account, onHold }: Props): ReactNode {
  const amount = useAmount();
  const { members, holds } = account;
  const undivided =
    account.balanceMinutes - members.reduce((sum, { balanceMinutes }) => sum + balanceMinutes, 0);
  return (
    <>
      <dl className="figures bank-figures">
        <div>
          <dt>{text.balance}</dt>
          <dd>{amount(account.balanceMinutes)}</dd>
        </div>
        <div>
          <dt>{text.held}</dt>
          <dd>{amount(account.heldMinutes)}</dd>
        </div>
        <div>
          <dt>{text.lifetime}</dt>
          <dd>{amount(account.lifetimeMinutes)}</dd>
        </div>
      </dl>
      {members.length > 0 && (
        <section>
          <h3>{text.members}</h3>
          <ul className="plain-list bank-members">
            {members.map(({ personId, name, balanceMinutes, lifetimeMinutes }) => (
              <li key={personId}>
                <strong>{name}</strong>
                <span className="number">
                  {text.memberLine(amount(balanceMinutes), amount(lifetimeMinutes))}
                </span>
              </li>
            ))}
            {undivided !== 0 && (
              <li>
                <strong>{text.undivided}</strong>
                <span className="number">{text.undividedLine(amount(undivided))}</span>
              </li>
            )}
          </ul>
        </section>
      )}
      {holds.length > 0 && (
        <section>
          <h3>{text.holds}</h3>
          <ul className="plain-list">
            {holds.map((hold) => (
              <li key={hold.decisionId}>
                <span>{text.holdLine(shortDayText(hold.date), hold.itemName)}</span>
                <span className="number">{amount(hold.minutes)}</span>
                {hold.memberName !== null && <span className="quiet">{hold.memberName}</span>}
                <Button size="small" type="primary" onClick={() => onHold('settle-service', hold)}>
                  {text.settleHold}
                </Button>
                <Button size="small" onClick={() => onHold('release-hold', hold)}>
                  {text.releaseHold}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
