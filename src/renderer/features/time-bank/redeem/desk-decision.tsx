import { Button, Form, Input, InputNumber, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { type ElderMark, elderMark } from '../../../../shared/domain/attendance.ts';
import type { RedemptionItem } from '../../../../shared/domain/time-bank-decision.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { decisionText } from '../../../text/screens/time-bank-decisions.ts';
import { redeemText as text } from '../../../text/screens/time-bank-redeem.ts';
import { receiverMarkWord } from '../../../text/terms/time-bank.ts';
import type { DecisionDraft } from '../decisions/decision-draft.ts';
import { PreviewView } from '../decisions/preview-view.tsx';
import { Field } from '../field.tsx';

/** At the desk somebody takes it along and signs: nobody refuses there. */
const MARKS: readonly ElderMark[] = elderMark.options.filter((mark) => mark !== 'refused');

interface Props {
  readonly item: RedemptionItem;
  readonly draft: DecisionDraft;
  readonly preview: Output<'timeBank.previewDecision'> | undefined;
  readonly error: unknown;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly onChange: (changes: Partial<DecisionDraft>) => void;
  readonly onWrite: () => void;
}

/** How many, what that leaves, and the mark of who takes it. */
export function DeskDecision({
  item,
  draft,
  preview,
  error,
  ready,
  busy,
  onChange,
  onWrite,
}: Props): ReactNode {
  return (
    <Form layout="vertical" className="place-form">
      <Field label={text.quantityOf(item.name, item.unit)} id="desk-quantity">
        <InputNumber
          id="desk-quantity"
          autoFocus
          min={1}
          max={item.kind === 'goods' ? 999 : 99}
          precision={0}
          value={draft.quantity}
          onChange={(quantity) => onChange({ quantity: quantity ?? 1 })}
        />
      </Field>
      <Field label={decisionText.reasonMayBeEmpty} id="desk-reason">
        <Input
          id="desk-reason"
          maxLength={200}
          value={draft.reason}
          placeholder={decisionText.reasonExample[item.kind === 'goods' ? 'redeem-goods' : 'hold-service']}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      </Field>
      <Field wide label={decisionText.mark} id="desk-mark">
        <Radio.Group
          id="desk-mark"
          optionType="button"
          value={draft.receiverMark}
          options={MARKS.map((value) => ({ value, label: receiverMarkWord[value] }))}
          onChange={(event) => onChange({ receiverMark: elderMark.parse(event.target.value) })}
        />
      </Field>
      <div className="wide">
        <PreviewView preview={preview} />
        {error !== null && <Problem {...problemText(error)} />}
      </div>
      <div className="wide row-gap bank-desk-foot">
        <Button type="primary" disabled={!ready} loading={busy} onClick={onWrite}>
          {decisionText.write}
        </Button>
        <span className="quiet">{decisionText.writeKey}</span>
      </div>
    </Form>
  );
}
