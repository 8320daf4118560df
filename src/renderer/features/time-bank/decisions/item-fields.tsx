import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { RedemptionItem } from '../../../../shared/domain/time-bank-decision.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { decisionText as text } from '../../../text/screens/time-bank-decisions.ts';
import { useAmount } from '../bank.ts';
import { Field } from '../field.tsx';
import type { DecisionDraft } from './decision-draft.ts';

interface Props {
  readonly kind: RedemptionItem['kind'];
  readonly draft: DecisionDraft;
  readonly onChange: (changes: Partial<DecisionDraft>) => void;
}

/** What is had for the minutes, and how many. */
export function ItemFields({ kind, draft, onChange }: Props): ReactNode {
  const amount = useAmount();
  const items = useAnswer('timeBank.items', { withEnded: false }).data?.filter((item) => item.kind === kind);
  const stockOf = ({ stock, unit }: RedemptionItem): string =>
    stock === null ? '' : text.stock(stock, unit);
  return (
    <>
      <Field label={text.item} id="bank-item" wrong={items?.length === 0 ? text.noItems : null}>
        <Select<number>
          id="bank-item"
          autoFocus
          showSearch={{ optionFilterProp: 'label' }}
          {...(draft.itemId === null ? {} : { value: draft.itemId })}
          options={
            items?.map((item) => ({
              value: Number(item.id),
              label: text.itemOption(item.name, amount(item.minutes), stockOf(item)),
            })) ?? []
          }
          onChange={(chosen) => onChange({ itemId: items?.find(({ id }) => id === chosen)?.id ?? null })}
        />
      </Field>
      <Field label={text.quantity} id="bank-quantity">
        <InputNumber
          id="bank-quantity"
          min={1}
          max={kind === 'goods' ? 999 : 99}
          precision={0}
          value={draft.quantity}
          onChange={(quantity) => onChange({ quantity: quantity ?? 1 })}
        />
      </Field>
    </>
  );
}
