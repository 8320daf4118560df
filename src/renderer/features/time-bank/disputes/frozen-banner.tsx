import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { HouseholdId } from '../../../../shared/domain/ids.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { accountsText } from '../../../text/screens/time-bank-accounts.ts';
import { disputeText as text } from '../../../text/screens/time-bank.ts';
import { SettleDialog } from './settle-dialog.tsx';

/** Says that an account is frozen, because of what, and leads to its end. */
export function FrozenBanner({ householdId }: { readonly householdId: HouseholdId }): ReactNode {
  const [settling, setSettling] = useState(false);
  const open = useAnswer('timeBank.disputes', { withClosed: false }).data;
  const dispute = open?.find((one) => one.householdId === householdId);
  const told = dispute === undefined ? '' : `${text.told(dispute.number, dispute.text)} `;
  return (
    <>
      <Problem
        tone="warning"
        sentence={accountsText.frozenTitle}
        nextStep={`${told}${accountsText.frozenNextStep}`}
        action={dispute !== undefined && <Button onClick={() => setSettling(true)}>{text.settle}</Button>}
      />
      {settling && dispute !== undefined && (
        <SettleDialog dispute={dispute} onClose={() => setSettling(false)} />
      )}
    </>
  );
}
