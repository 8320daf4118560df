import { Checkbox, Input, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { type PaidCare, paidCareForm, type PaidCareForm } from '../../../../shared/domain/paid-care.ts';
import { SERVICE_CODES } from '../../../../shared/domain/service.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { paidCareText as text } from '../../../text/screens/time-bank-registers.ts';
import { serviceWord } from '../../../text/terms.ts';
import { paidCarePerWord } from '../../../text/terms/time-bank.ts';
import { useBank } from '../bank.ts';
import { EntryDrawer } from '../entry-drawer.tsx';
import { DayField, Field } from '../field.tsx';
import { type ChosenPerson, PersonField } from '../person-field.tsx';
import { YuanField } from '../yuan-field.tsx';

interface Draft extends Omit<PaidCareForm, 'elderId' | 'helperId' | 'agreedFen'> {
  readonly elder: ChosenPerson | null;
  readonly helper: ChosenPerson | null;
  readonly agreedFen: number | null;
}

const PERS = paidCareForm.shape.per.options;

interface Props {
  /** Null = a new one. */
  readonly care: PaidCare | null;
  readonly onClose: () => void;
}

/** Who cares for whom for how much money, agreed and paid. */
export function PaidCareDrawer({ care, onClose }: Props): ReactNode {
  const { today } = useBank();
  const action = useAction();
  const [draft, setDraft] = useState<Draft>(() => ({
    elder: care === null ? null : { personId: care.elderId, name: care.elderName },
    helper: care === null ? null : { personId: care.helperId, name: care.helperName },
    fromDate: care?.fromDate ?? today,
    toDate: care?.toDate ?? null,
    agreedFen: care?.agreedFen ?? null,
    per: care?.per ?? 'month',
    paidFen: care?.paidFen ?? 0,
    services: care?.services ?? [],
    note: care?.note ?? '',
  }));
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const isReversed = draft.toDate !== null && draft.toDate < draft.fromDate;
  const isSame = draft.elder !== null && draft.elder.personId === draft.helper?.personId;
  const filled = paidCareForm.safeParse({
    ...draft,
    elderId: draft.elder?.personId,
    helperId: draft.helper?.personId,
  }).data;
  const form = isReversed || isSame ? undefined : filled;
  const save = (): void => {
    if (form === undefined) return;
    void action.run(async () => {
      await call('timeBank.savePaidCare', { id: care?.id ?? null, form });
      onClose();
    });
  };
  return (
    <EntryDrawer
      title={care === null ? text.add : text.edit}
      action={action}
      ready={form !== undefined}
      save={save}
      onClose={onClose}
    >
      <p className="wide quiet bank-problem">{text.apart}</p>
      <Field label={text.columns.elder} id="care-elder">
        <PersonField
          id="care-elder"
          label={text.columns.elder}
          role="elder"
          chosen={draft.elder}
          onChoose={(elder) => change({ elder })}
        />
      </Field>
      <Field label={text.columns.helper} id="care-helper" wrong={isSame ? text.samePerson : null}>
        <PersonField
          id="care-helper"
          label={text.columns.helper}
          role="helper"
          chosen={draft.helper}
          onChoose={(helper) => change({ helper })}
        />
      </Field>
      <Field label={text.fromDate} id="care-from">
        <DayField id="care-from" value={draft.fromDate} onChange={(fromDate) => change({ fromDate })} />
      </Field>
      <Field
        label={text.toDate}
        id="care-to"
        hint={text.toHint}
        wrong={isReversed ? text.reversedDays : null}
      >
        <DayField
          id="care-to"
          value={draft.toDate}
          onChange={(toDate) => change({ toDate })}
          onClear={() => change({ toDate: null })}
        />
      </Field>
      <YuanField
        label={text.agreed}
        id="care-agreed"
        fen={draft.agreedFen}
        onChange={(agreedFen) => change({ agreedFen })}
      />
      <Field label={text.per} id="care-per">
        <Radio.Group
          id="care-per"
          optionType="button"
          value={draft.per}
          options={PERS.map((value) => ({ value, label: text.perOption(paidCarePerWord[value]) }))}
          onChange={(event) => change({ per: paidCareForm.shape.per.parse(event.target.value) })}
        />
      </Field>
      <YuanField
        label={text.paid}
        id="care-paid"
        fen={draft.paidFen}
        onChange={(paidFen) => change({ paidFen: paidFen ?? 0 })}
      />
      <Field wide label={text.columns.services} id="care-services">
        <Checkbox.Group
          className="bank-choices"
          value={draft.services}
          options={SERVICE_CODES.map((value) => ({ value, label: serviceWord(value) }))}
          onChange={(chosen) => change({ services: SERVICE_CODES.filter((one) => chosen.includes(one)) })}
        />
      </Field>
      <Field wide label={text.columns.note} id="care-note">
        <Input
          id="care-note"
          maxLength={200}
          placeholder={text.noteExample}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </Field>
    </EntryDrawer>
  );
}
