import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { periodBefore } from '../../../../shared/domain/report-period.ts';
import { accountsText as text } from '../../../text/screens/time-bank-accounts.ts';
import { timeBankText } from '../../../text/screens/time-bank.ts';
import { useBank } from '../bank.ts';
import { type AccountRow, householdName } from '../household-name.ts';
import { type PaperOrder, usePaper } from '../use-paper.tsx';

const PAPERS = ['lines', 'book', 'anew', 'statement'] as const;
type AccountPaper = (typeof PAPERS)[number];

/** Papers of one household: what is new in its passbook, a whole one, one in the place of one that was lost, its statement. */
export function AccountPapers({ account }: { readonly account: AccountRow }): ReactNode {
  const { today } = useBank();
  const paper = usePaper();
  const { householdId, villageId } = account;
  const period = periodBefore({ kind: 'quarter', from: today });
  const orders: Readonly<Record<AccountPaper, PaperOrder>> = {
    lines: { paper: 'passbook-lines', villageId, householdId },
    book: { paper: 'passbook-book', villageId, householdId },
    anew: { paper: 'passbook-book', villageId, householdId, anew: true },
    statement: { paper: 'quarter-statements', villageId, householdId, period },
  };
  return (
    <Dropdown
      trigger={['click']}
      disabled={paper.busy}
      menu={{
        items: PAPERS.map((key) => ({ key, label: text.accountPapers[key] })),
        onClick: ({ key }) => {
          const wanted = PAPERS.find((one) => one === key);
          if (wanted !== undefined)
            paper.print(orders[wanted], `${text.accountPaperNames[wanted]}-${householdName(account)}`);
        },
      }}
    >
      <Button loading={paper.busy}>{timeBankText.print}</Button>
    </Dropdown>
  );
}
