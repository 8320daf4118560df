import { Button, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { pointsText } from '../../../text/screens/time-bank-amounts.ts';
import { decisionText as text } from '../../../text/screens/time-bank-decisions.ts';
import { useAmount, useBank } from '../bank.ts';
import { Field } from '../field.tsx';
import { HouseholdSelect } from '../household-select.tsx';
import {
  asksForItem,
  asksForMember,
  type DecisionDraft,
  type DecisionStart,
  isOfHold,
} from './decision-draft.ts';
import { ItemFields } from './item-fields.tsx';

interface Props {
  readonly start: DecisionStart;
  readonly draft: DecisionDraft;
  readonly account: Output<'timeBank.account'> | undefined;
  readonly onChange: (changes: Partial<DecisionDraft>) => void;
}

/** What is moved, in whose name, and where to. */
export function DecisionFields({ start, draft, account, onChange }: Props): ReactNode {
  const { kind } = start;
  if (isOfHold(kind)) return <HoldLine start={start} />;
  return (
    <>
      {asksForItem(kind) ? (
        <ItemFields kind={kind === 'redeem-goods' ? 'goods' : 'service'} draft={draft} onChange={onChange} />
      ) : (
        <MinutesField draft={draft} most={account?.balanceMinutes ?? null} kind={kind} onChange={onChange} />
      )}
      {asksForMember(kind) && <MemberField draft={draft} account={account} onChange={onChange} />}
      {kind === 'gift' && (
        <ReceiverField start={start} draft={draft} label={text.toHousehold} onChange={onChange} />
      )}
      {kind === 'inherit' && (
        <>
          <Field label={text.inheritTo} id="bank-to-whom">
            <Radio.Group
              id="bank-to-whom"
              optionType="button"
              value={draft.toPool ? 'pool' : 'heir'}
              options={[
                { value: 'heir', label: text.toHeir },
                { value: 'pool', label: text.toPool },
              ]}
              onChange={(event) => onChange({ toPool: event.target.value === 'pool' })}
            />
          </Field>
          {!draft.toPool && (
            <ReceiverField start={start} draft={draft} label={text.toHeir} onChange={onChange} />
          )}
        </>
      )}
    </>
  );
}

function HoldLine({ start }: Pick<Props, 'start'>): ReactNode {
  const amount = useAmount();
  if (start.hold === undefined) return null;
  return (
    <p className="wide bank-hold-line">
      <strong>{start.hold.itemName}</strong> {amount(start.hold.minutes)}
    </p>
  );
}

interface MinutesProps extends Pick<Props, 'draft' | 'onChange'> {
  readonly kind: DecisionStart['kind'];
  /** All that stands in the account; null while it is not known. */
  readonly most: number | null;
}

/** Kinds by which nothing leaves the household: there is no "all of it". */
const COMING_IN: ReadonlySet<DecisionStart['kind']> = new Set(['grant', 'carry-in']);

function MinutesField({ kind, draft, most, onChange }: MinutesProps): ReactNode {
  const minutesPerPoint = useBank().rules?.minutesPerPoint ?? null;
  const hint =
    draft.minutes === null || minutesPerPoint === null
      ? undefined
      : `= ${pointsText(draft.minutes, minutesPerPoint)}`;
  return (
    <Field label={text.minutes} id="bank-minutes" hint={hint}>
      <span className="row-gap">
        <InputNumber
          id="bank-minutes"
          autoFocus
          min={1}
          max={600_000}
          precision={0}
          step={minutesPerPoint ?? 1}
          value={draft.minutes}
          onChange={(minutes) => onChange({ minutes })}
        />
        {!COMING_IN.has(kind) && most !== null && most > 0 && (
          <Button type="link" onClick={() => onChange({ minutes: most })}>
            {text.minutesAll}
          </Button>
        )}
      </span>
    </Field>
  );
}

function MemberField({ draft, account, onChange }: Omit<Props, 'start'>): ReactNode {
  const amount = useAmount();
  const members = account?.members ?? [];
  return (
    <Field label={text.member} id="bank-member">
      <Select<number>
        id="bank-member"
        value={draft.memberId ?? 0}
        options={[
          { value: 0, label: text.wholeHousehold },
          ...members.map(({ personId, name, balanceMinutes }) => ({
            value: Number(personId),
            label: text.memberOption(name, amount(balanceMinutes)),
          })),
        ]}
        onChange={(chosen) =>
          onChange({ memberId: members.find(({ personId }) => personId === chosen)?.personId ?? null })
        }
      />
    </Field>
  );
}

function ReceiverField({
  start,
  draft,
  label,
  onChange,
}: Pick<Props, 'start' | 'draft' | 'onChange'> & { readonly label: string }): ReactNode {
  return (
    <Field wide label={label} id="bank-to">
      <HouseholdSelect
        id="bank-to"
        label={label}
        chosen={draft.toHousehold}
        without={start.householdId}
        onChoose={(toHousehold) => onChange({ toHousehold })}
      />
    </Field>
  );
}
