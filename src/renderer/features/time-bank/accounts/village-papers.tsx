import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { periodBefore, spanOf } from '../../../../shared/domain/report-period.ts';
import { accountsText as text } from '../../../text/screens/time-bank-accounts.ts';
import { timeBankText } from '../../../text/screens/time-bank.ts';
import { useBank } from '../bank.ts';
import { usePaper } from '../use-paper.tsx';
import { useVillages } from '../use-villages.ts';

const PAPERS = ['quarter-notice', 'quarter-statements', 'passbook-lines', 'passbook-book'] as const;
type VillagePaper = (typeof PAPERS)[number];

/** Papers of all accounts of a village: the notice of the quarter before, statements, passbooks. */
export function VillagePapers(): ReactNode {
  const { villageId, today } = useBank();
  const villages = useVillages();
  const paper = usePaper();
  const village = villages.find(({ value }) => value === villageId);
  const period = periodBefore({ kind: 'quarter', from: today });
  const quarter = timeBankText.periodName(spanOf(period).from, 'quarter');
  return (
    <Dropdown
      trigger={['click']}
      disabled={paper.busy}
      menu={{
        items: PAPERS.map((key) => ({
          key,
          label: text.papers[key](quarter),
          disabled: village === undefined,
        })),
        onClick: ({ key }) => {
          const wanted = PAPERS.find((one): one is VillagePaper => one === key);
          if (wanted === undefined || village === undefined) return;
          paper.print(
            { paper: wanted, villageId: village.value, period },
            `${text.papers[wanted](quarter)}-${village.label}`,
          );
        },
      }}
    >
      <Button loading={paper.busy} title={village === undefined ? text.chooseVillage : undefined}>
        {timeBankText.print}
      </Button>
    </Dropdown>
  );
}
