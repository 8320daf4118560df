import { Checkbox, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { SERVICE_CODES } from '../../../../shared/domain/service.ts';
import { rulesText as text } from '../../../text/screens/time-bank-rules.ts';
import { serviceWord } from '../../../text/terms.ts';
import { Field } from '../field.tsx';
import type { RulesDraft, RulesFieldsProps } from './rules-draft.ts';

const WHO = [
  'otherKinEarn',
  'kinOfHouseholdEarn',
  'paidVisitsEarn',
  'paidPostsEarn',
] as const satisfies readonly (keyof RulesDraft)[];
const USUAL_PERCENT = 100;

/** Whose help earns minutes, and which services count for more than the time they take. */
export function EarningFields({ draft, onChange }: RulesFieldsProps): ReactNode {
  return (
    <>
      <Field wide label={text.who} id="rules-who" hint={text.whoHint}>
        <div id="rules-who" className="bank-choices">
          {WHO.map((name) => (
            <Checkbox
              key={name}
              checked={draft[name]}
              onChange={(event) => onChange({ [name]: event.target.checked })}
            >
              {text.earns[name]}
            </Checkbox>
          ))}
        </div>
      </Field>
      <Field wide label={text.weights} id="rules-weights" hint={text.weightsHint}>
        <div id="rules-weights" className="bank-weights">
          {SERVICE_CODES.map((code) => (
            <label key={code}>
              <span>{serviceWord(code)}</span>
              <InputNumber
                min={0}
                max={300}
                step={10}
                precision={0}
                suffix="%"
                value={draft.weightPercent[code] ?? USUAL_PERCENT}
                onChange={(percent) =>
                  onChange({ weightPercent: { ...draft.weightPercent, [code]: percent ?? USUAL_PERCENT } })
                }
              />
            </label>
          ))}
        </div>
      </Field>
    </>
  );
}
