import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { DisputesCard } from '../disputes/disputes-card.tsx';
import { BankFigures } from './bank-figures.tsx';
import { DueCard } from './due-card.tsx';
import { ToDoCard } from './to-do-card.tsx';
import { VerifyButton } from './verify-button.tsx';

interface Props {
  readonly overview: Output<'timeBank.overview'> | undefined;
}

/** 总览: the whole bank at a glance, what is to be done, and the proof that nothing in it was touched. */
export function OverviewTab({ overview }: Props): ReactNode {
  if (overview === undefined) return <Skeleton active />;
  return (
    <div className="scroll-space">
      <div className="bank-overview">
        <BankFigures overview={overview} />
        <VerifyButton />
        <ToDoCard overview={overview} />
        <DisputesCard />
        <DueCard />
      </div>
    </div>
  );
}
