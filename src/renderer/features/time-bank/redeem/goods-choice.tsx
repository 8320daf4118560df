import type { ReactNode } from 'react';
import type { RedemptionItem } from '../../../../shared/domain/time-bank-decision.ts';
import { redeemText as text } from '../../../text/screens/time-bank-redeem.ts';
import { itemKindWord } from '../../../text/terms/time-bank.ts';
import { useAmount } from '../bank.ts';

interface Props {
  readonly items: readonly RedemptionItem[];
  readonly chosen: RedemptionItem | null;
  readonly onChoose: (item: RedemptionItem) => void;
}

/** What can be had today, as large buttons; what has run out stands there and cannot be chosen. */
export function GoodsChoice({ items, chosen, onChoose }: Props): ReactNode {
  const amount = useAmount();
  return (
    <div className="bank-goods" role="group" aria-label={text.steps.item}>
      {items.map((item) => {
        const isOut = item.stock === 0;
        return (
          <button
            key={item.id}
            type="button"
            className="bank-good"
            aria-pressed={chosen?.id === item.id}
            disabled={isOut}
            onClick={() => onChoose(item)}
          >
            <strong>{item.name}</strong>
            <span className="number">{text.perUnit(amount(item.minutes), item.unit)}</span>
            <span className={isOut ? 'alarm' : 'quiet'}>
              {itemKindWord[item.kind]}
              {item.stock !== null && ` · ${isOut ? text.out : text.left(item.stock, item.unit)}`}
            </span>
          </button>
        );
      })}
    </div>
  );
}
