import { Checkbox, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { ruleSet } from '../../../../shared/domain/time-bank.ts';
import { rulesText as text } from '../../../text/screens/time-bank-rules.ts';
import { giftReceiverWord } from '../../../text/terms/time-bank.ts';
import { Field } from '../field.tsx';
import type { RulesDraft, RulesFieldsProps } from './rules-draft.ts';

const RECEIVERS = ruleSet.shape.giftsTo.element.options;

/** Whom minutes may be given to, how long a list hangs, and what becomes of minutes that nobody uses. */
export function SpendingFields({ draft, onChange }: RulesFieldsProps): ReactNode {
  return (
    <>
      <Field wide label={text.giftsTo} id="rules-gifts" hint={text.giftsHint}>
        <Checkbox.Group
          className="bank-choices"
          value={draft.giftsTo}
          options={RECEIVERS.map((value) => ({ value, label: giftReceiverWord[value] }))}
          onChange={(chosen) => onChange({ giftsTo: RECEIVERS.filter((one) => chosen.includes(one)) })}
        />
      </Field>
      <Field label={text.fields.noticeDays} id="rules-notice" hint={text.hints.noticeDays}>
        <InputNumber
          id="rules-notice"
          min={3}
          max={30}
          precision={0}
          value={draft.noticeDays}
          onChange={(noticeDays) => onChange({ noticeDays: noticeDays ?? 3 })}
        />
      </Field>
      <Months name="expiryMonths" least={1} draft={draft} onChange={onChange} />
      <Months name="monthsAfterDeath" least={0} draft={draft} onChange={onChange} />
    </>
  );
}

interface MonthsProps extends RulesFieldsProps {
  readonly name: 'expiryMonths' | 'monthsAfterDeath';
  readonly least: number;
}

function Months({ name, least, draft, onChange }: MonthsProps): ReactNode {
  const id = `rules-${name}`;
  return (
    <Field label={text.fields[name]} id={id} hint={text.hints[name]}>
      <InputNumber
        id={id}
        min={least}
        max={240}
        precision={0}
        value={draft[name]}
        onChange={(months) => onChange({ [name]: months } satisfies Partial<RulesDraft>)}
      />
    </Field>
  );
}
