import { Card } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { dayText } from '../../../text/dates.ts';
import { bankOverviewText as text } from '../../../text/screens/time-bank.ts';
import { useAmount } from '../bank.ts';

/** Minutes first: what is saved, held, in the pools; then how many people and services stand behind them. */
export function BankFigures({ overview }: { readonly overview: Output<'timeBank.overview'> }): ReactNode {
  const amount = useAmount();
  const { quarter } = overview;
  const figures: readonly { label: string; value: string; alarm?: boolean }[] = [
    { label: text.balance, value: amount(overview.balanceMinutes) },
    { label: text.held, value: amount(overview.heldMinutes) },
    { label: text.pool, value: amount(overview.poolMinutes) },
    { label: text.lifetime, value: amount(overview.lifetimeMinutes) },
    {
      label: text.frozen,
      value: text.householdCount(overview.frozenAccounts),
      alarm: overview.frozenAccounts > 0,
    },
    { label: text.households, value: text.householdCount(overview.households) },
    { label: text.helpers, value: text.helperCount(overview.helpersCredited) },
    { label: text.services, value: text.serviceCount(overview.servicesCredited) },
    { label: text.quarterIn, value: amount(quarter.depositedMinutes) },
    { label: text.quarterOut, value: amount(quarter.spentMinutes) },
  ];
  return (
    <Card>
      <dl className="figures bank-figures bank-figure-grid">
        {figures.map(({ label, value, alarm = false }) => (
          <div key={label} className={alarm ? 'alarm' : undefined}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet bank-small">{text.quarterFrom(dayText(quarter.from))}</p>
    </Card>
  );
}
