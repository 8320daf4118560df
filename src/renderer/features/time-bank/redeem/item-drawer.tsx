import { Checkbox, Input, InputNumber, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type RedemptionItem,
  redemptionItemForm,
  type RedemptionItemForm,
} from '../../../../shared/domain/time-bank-decision.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { pointsText } from '../../../text/screens/time-bank-amounts.ts';
import { redeemText as text } from '../../../text/screens/time-bank-redeem.ts';
import { itemKindWord } from '../../../text/terms/time-bank.ts';
import { useBank } from '../bank.ts';
import { EntryDrawer } from '../entry-drawer.tsx';
import { DayField, Field } from '../field.tsx';

type Draft = Omit<RedemptionItemForm, 'minutes'> & { readonly minutes: number | null };

const NEW: Draft = {
  name: '',
  kind: 'goods',
  unit: '',
  minutes: null,
  yuanNote: '',
  stock: 0,
  lowStock: 5,
  fromDate: null,
  toDate: null,
  active: true,
};

interface Props {
  /** Null = a new one. */
  readonly item: RedemptionItem | null;
  readonly onClose: () => void;
}

/** One thing or service of the catalogue: what it costs in minutes, and how many there are. */
export function ItemDrawer({ item, onClose }: Props): ReactNode {
  const minutesPerPoint = useBank().rules?.minutesPerPoint ?? null;
  const action = useAction();
  const [draft, setDraft] = useState<Draft>(item ?? NEW);
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const isReversed = draft.fromDate !== null && draft.toDate !== null && draft.toDate < draft.fromDate;
  const form = isReversed ? undefined : redemptionItemForm.safeParse(draft).data;
  const save = (): void => {
    if (form === undefined) return;
    void action.run(async () => {
      await call('timeBank.saveItem', { id: item?.id ?? null, form });
      onClose();
    });
  };
  const inPoints =
    draft.minutes === null || minutesPerPoint === null
      ? undefined
      : `= ${pointsText(draft.minutes, minutesPerPoint)}`;
  return (
    <EntryDrawer
      title={item === null ? text.addItem : text.editItem(item.name)}
      action={action}
      ready={form !== undefined}
      save={save}
      onClose={onClose}
    >
      <Field label={text.item.name} id="item-name">
        <Input
          id="item-name"
          autoFocus
          maxLength={40}
          placeholder={text.nameExample}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Field>
      <Field label={text.item.kind} id="item-kind">
        <Radio.Group
          id="item-kind"
          optionType="button"
          value={draft.kind}
          options={(['goods', 'service'] as const).map((value) => ({ value, label: itemKindWord[value] }))}
          onChange={(event) =>
            change(
              event.target.value === 'service'
                ? { kind: 'service', stock: null }
                : { kind: 'goods', stock: 0 },
            )
          }
        />
      </Field>
      <Field label={text.item.minutes} id="item-minutes" hint={inPoints}>
        <InputNumber
          id="item-minutes"
          min={1}
          max={60_000}
          precision={0}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
        />
      </Field>
      <Field label={text.item.unit} id="item-unit" hint={text.unitHint}>
        <Input
          id="item-unit"
          maxLength={10}
          placeholder={text.unitExample}
          value={draft.unit}
          onChange={(event) => change({ unit: event.target.value })}
        />
      </Field>
      <Field label={text.item.stock} id="item-stock" hint={text.stockHint}>
        <InputNumber
          id="item-stock"
          min={0}
          max={100_000}
          precision={0}
          value={draft.stock}
          onChange={(stock) => change({ stock })}
        />
      </Field>
      <Field label={text.lowStock} id="item-low" hint={text.lowStockHint}>
        <InputNumber
          id="item-low"
          min={0}
          max={1000}
          precision={0}
          value={draft.lowStock}
          onChange={(lowStock) => change({ lowStock: lowStock ?? 0 })}
        />
      </Field>
      <Field wide label={text.item.yuanNote} id="item-yuan" hint={text.yuanHint}>
        <Input
          id="item-yuan"
          maxLength={40}
          placeholder={text.yuanExample}
          value={draft.yuanNote}
          onChange={(event) => change({ yuanNote: event.target.value })}
        />
      </Field>
      <Field label={text.fromDate} id="item-from" hint={text.daysHint}>
        <DayField
          id="item-from"
          value={draft.fromDate}
          onChange={(fromDate) => change({ fromDate })}
          onClear={() => change({ fromDate: null })}
        />
      </Field>
      <Field label={text.toDate} id="item-to" wrong={isReversed ? text.reversedDays : null}>
        <DayField
          id="item-to"
          value={draft.toDate}
          onChange={(toDate) => change({ toDate })}
          onClear={() => change({ toDate: null })}
        />
      </Field>
      <Field wide label={text.item.state} id="item-active">
        <Checkbox
          id="item-active"
          checked={draft.active}
          onChange={(event) => change({ active: event.target.checked })}
        >
          {text.activeHint}
        </Checkbox>
      </Field>
    </EntryDrawer>
  );
}
