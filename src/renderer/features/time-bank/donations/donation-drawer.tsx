import { Checkbox, Input, Radio, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Donation, donationForm, type DonationForm } from '../../../../shared/domain/donation.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { donationsText as text } from '../../../text/screens/time-bank-registers.ts';
import { donationKindWord, donationSourceWord } from '../../../text/terms/time-bank.ts';
import { useBank } from '../bank.ts';
import { EntryDrawer } from '../entry-drawer.tsx';
import { DayField, Field } from '../field.tsx';
import { useVillages } from '../use-villages.ts';
import { YuanField } from '../yuan-field.tsx';

const { kind: kinds, source: sources } = donationForm.shape;

interface Draft extends Omit<DonationForm, 'villageId'> {
  readonly villageId: DonationForm['villageId'] | null;
}

interface Props {
  /** Null = a new one. */
  readonly donation: Donation | null;
  readonly onClose: () => void;
}

/** One gift to a village: what, worth how much, for what, and whether the giver's name may hang on the wall. */
export function DonationDrawer({ donation, onClose }: Props): ReactNode {
  const { today, villageId } = useBank();
  const villages = useVillages();
  const action = useAction();
  const [draft, setDraft] = useState<Draft>(
    () =>
      donation ?? {
        villageId,
        date: today,
        donor: '',
        namePublic: false,
        kind: 'thing',
        what: '',
        amountFen: null,
        source: 'donation',
        usedFor: '',
        note: '',
      },
  );
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const form = donationForm.safeParse(draft).data;
  const save = (): void => {
    if (form === undefined) return;
    void action.run(async () => {
      await call('timeBank.saveDonation', { id: donation?.id ?? null, form });
      onClose();
    });
  };
  const written = (name: 'what' | 'usedFor' | 'note' | 'donor', most: number, example: string): ReactNode => (
    <Input
      id={`donation-${name}`}
      maxLength={most}
      placeholder={example}
      value={draft[name]}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
  return (
    <EntryDrawer
      title={donation === null ? text.add : text.edit}
      action={action}
      ready={form !== undefined}
      save={save}
      onClose={onClose}
    >
      <Field label={text.columns.donor} id="donation-donor">
        {written('donor', 40, text.donorExample)}
      </Field>
      <Field label={text.columns.village} id="donation-village">
        <Select<number>
          id="donation-village"
          showSearch={{ optionFilterProp: 'label' }}
          {...(draft.villageId === null ? {} : { value: draft.villageId })}
          options={[...villages]}
          onChange={(chosen) =>
            change({ villageId: villages.find(({ value }) => value === chosen)?.value ?? null })
          }
        />
      </Field>
      <Field wide label={text.public} id="donation-public">
        <Checkbox
          id="donation-public"
          checked={draft.namePublic}
          onChange={(event) => change({ namePublic: event.target.checked })}
        >
          {text.publicHint}
        </Checkbox>
      </Field>
      <Field label={text.columns.kind} id="donation-kind">
        <Radio.Group
          id="donation-kind"
          optionType="button"
          value={draft.kind}
          options={kinds.options.map((value) => ({ value, label: donationKindWord[value] }))}
          onChange={(event) => change({ kind: kinds.parse(event.target.value) })}
        />
      </Field>
      <Field label={text.columns.date} id="donation-date">
        <DayField id="donation-date" value={draft.date} onChange={(date) => change({ date })} />
      </Field>
      <Field wide label={text.columns.what} id="donation-what">
        {written('what', 100, text.whatExample)}
      </Field>
      <YuanField
        label={text.columns.amount}
        id="donation-amount"
        hint={text.amountHint}
        fen={draft.amountFen}
        onChange={(amountFen) => change({ amountFen })}
      />
      <Field label={text.columns.source} id="donation-source">
        <Select
          id="donation-source"
          value={draft.source}
          options={sources.options.map((value) => ({ value, label: donationSourceWord[value] }))}
          onChange={(source) => change({ source })}
        />
      </Field>
      <Field wide label={text.columns.usedFor} id="donation-usedFor">
        {written('usedFor', 100, text.usedForExample)}
      </Field>
      <Field wide label={text.note} id="donation-note">
        {written('note', 200, '')}
      </Field>
    </EntryDrawer>
  );
}
