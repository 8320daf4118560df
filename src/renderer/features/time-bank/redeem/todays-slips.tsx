import { Card } from 'antd';
import type { ReactNode } from 'react';
import type { EntryNumber } from '../../../../shared/domain/time-bank.ts';
import type { DecisionId, RedemptionItem } from '../../../../shared/domain/time-bank-decision.ts';
import { redeemText as text } from '../../../text/screens/time-bank-redeem.ts';
import { PaperButton } from '../use-paper.tsx';

/** What was written at the desk since it was opened. */
export interface WrittenSlip {
  readonly decisionId: DecisionId;
  readonly entryNumber: EntryNumber;
  readonly household: string;
  readonly quantity: number;
  readonly item: RedemptionItem;
}

/** What was taken just now, and the slips to sign for it. */
export function TodaysSlips({ slips }: { readonly slips: readonly WrittenSlip[] }): ReactNode {
  if (slips.length === 0) return null;
  return (
    <Card
      title={text.justNow(slips.length)}
      extra={
        <PaperButton
          label={text.printSlips(slips.length)}
          order={{ paper: 'redemption-slip', decisionIds: slips.map(({ decisionId }) => decisionId) }}
          suggestedName={text.slipsName}
        />
      }
    >
      <ul className="plain-list">
        {slips.map(({ decisionId, entryNumber, household, quantity, item }) => (
          <li key={decisionId}>
            <span className="quiet number">{text.entry(entryNumber)}</span>
            <strong>{household}</strong>
            <span>{text.taken(item.name, quantity, item.unit)}</span>
            <PaperButton
              label={text.slip}
              order={{ paper: 'redemption-slip', decisionIds: [decisionId] }}
              suggestedName={text.slipName(household)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
