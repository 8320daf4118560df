import { Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { elderMark } from '../../../../shared/domain/attendance.ts';
import { decisionText as text } from '../../../text/screens/time-bank-decisions.ts';
import { receiverMarkWord } from '../../../text/terms/time-bank.ts';
import { DayField, Field } from '../field.tsx';
import { asksForReason, type DecisionDraft, type DecisionKind } from './decision-draft.ts';

interface Props {
  readonly kind: DecisionKind;
  readonly draft: DecisionDraft;
  readonly onChange: (changes: Partial<DecisionDraft>) => void;
}

/** When and why, and what was signed on paper. */
export function PaperFields({ kind, draft, onChange }: Props): ReactNode {
  const needsReason = asksForReason(kind);
  return (
    <>
      <Field label={text.date} id="bank-date">
        <DayField id="bank-date" value={draft.date} onChange={(date) => onChange({ date })} />
      </Field>
      <Field
        label={needsReason ? text.reason : text.reasonMayBeEmpty}
        id="bank-reason"
        hint={needsReason ? text.reasonNeeded : undefined}
      >
        <Input
          id="bank-reason"
          maxLength={200}
          placeholder={text.reasonExample[kind]}
          value={draft.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      </Field>
      <Field wide label={text.mark} id="bank-mark">
        <Radio.Group
          id="bank-mark"
          optionType="button"
          value={draft.receiverMark}
          options={elderMark.options.map((value) => ({ value, label: receiverMarkWord[value] }))}
          onChange={(event) => onChange({ receiverMark: elderMark.parse(event.target.value) })}
        />
      </Field>
      <Field wide label={text.filedAt} id="bank-filed">
        <Input
          id="bank-filed"
          maxLength={40}
          placeholder={text.filedAtExample}
          value={draft.filedAt}
          onChange={(event) => onChange({ filedAt: event.target.value })}
        />
      </Field>
    </>
  );
}
