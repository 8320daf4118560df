import { AutoComplete, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { BulkChange } from '../../../../shared/contract/people.ts';
import { careFlag, personStatus } from '../../../../shared/domain/person.ts';
import { personRole } from '../../../../shared/domain/person-profile.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { peopleText } from '../../../text/screens/people.ts';
import { hobbyWords } from '../../../text/terms/people.ts';
import { careFlagWord, personStatusWord } from '../../../text/terms.ts';
import { personRoleWord } from '../../../text/terms/people.ts';
import { DayField } from '../form/day-field.tsx';
import { Field } from '../form/field.tsx';
import { PersonSearch } from '../form/person-search.tsx';
import { type ChosenPlace, PlaceFields } from '../form/place-fields.tsx';

export type BulkKind = BulkChange['kind'];
export const BULK_KINDS = [
  'status',
  'move',
  'add-care-flag',
  'remove-care-flag',
  'add-hobby',
  'add-role',
  'remove-role',
  'cadre',
  'doctor',
  'reconfirm-helper',
] as const satisfies readonly BulkKind[];

interface Props {
  readonly kind: BulkKind;
  /** Null while something is still to be chosen. */
  readonly onChange: (change: BulkChange | null) => void;
}

const text = peopleText.bulk;

/** What a change of this kind needs to know. */
export function BulkChoice({ kind, onChange }: Props): ReactNode {
  switch (kind) {
    case 'status':
      return <StatusChoice onChange={onChange} />;
    case 'move':
      return <MoveChoice onChange={onChange} />;
    case 'add-care-flag':
    case 'remove-care-flag':
      return (
        <CodeChoice
          label={text.flag}
          words={careFlagWord}
          codes={careFlag.options}
          onChange={(flag) => onChange({ kind, flag })}
        />
      );
    case 'add-role':
    case 'remove-role':
      return (
        <CodeChoice
          label={text.role}
          words={personRoleWord}
          codes={personRole.options}
          onChange={(role) => onChange({ kind, role })}
        />
      );
    case 'add-hobby':
      return (
        <Field label={text.hobby}>
          <AutoComplete
            aria-label={text.hobby}
            maxLength={20}
            options={hobbyWords.map((value) => ({ value }))}
            onChange={(word: string) => onChange(word.trim() === '' ? null : { kind, word: word.trim() })}
          />
        </Field>
      );
    case 'cadre':
      return (
        <Field label={text.person}>
          <PersonSearch label={text.person} onChoose={(found) => onChange({ kind, cadreId: found.id })} />
        </Field>
      );
    case 'doctor':
      return (
        <Field label={text.person}>
          <PersonSearch label={text.person} onChoose={(found) => onChange({ kind, doctorId: found.id })} />
        </Field>
      );
    case 'reconfirm-helper':
      return <ReconfirmChoice onChange={onChange} />;
  }
}

type OnChange = Pick<Props, 'onChange'>;

function CodeChoice<Code extends string>(props: {
  readonly label: string;
  readonly words: Readonly<Record<Code, string>>;
  readonly codes: readonly Code[];
  readonly onChange: (code: Code) => void;
}): ReactNode {
  const [code, setCode] = useState<Code | undefined>();
  return (
    <Field label={props.label}>
      <Select<Code>
        aria-label={props.label}
        {...(code === undefined ? {} : { value: code })}
        options={props.codes.map((value) => ({ value, label: props.words[value] }))}
        onChange={(value) => {
          setCode(value);
          props.onChange(value);
        }}
      />
    </Field>
  );
}

function StatusChoice({ onChange }: OnChange): ReactNode {
  const today = useAnswer('overview.get', {}).data?.today ?? null;
  const [status, setStatus] = useState<(typeof personStatus.options)[number] | undefined>();
  const [day, setDay] = useState<CalendarDate | null>(null);
  const tell = (nextStatus: typeof status, nextDay: CalendarDate | null): void => {
    const on = nextDay ?? today;
    onChange(nextStatus === undefined || on === null ? null : { kind: 'status', status: nextStatus, on });
  };
  return (
    <>
      <Field label={text.status}>
        <Select
          aria-label={text.status}
          {...(status === undefined ? {} : { value: status })}
          options={personStatus.options.map((value) => ({ value, label: personStatusWord[value] }))}
          onChange={(value) => {
            setStatus(value);
            tell(value, day);
          }}
        />
      </Field>
      <Field label={text.on}>
        <DayField
          label={text.on}
          value={day ?? today}
          onChange={(value) => {
            setDay(value);
            tell(status, value);
          }}
        />
      </Field>
    </>
  );
}

function MoveChoice({ onChange }: OnChange): ReactNode {
  const [place, setPlace] = useState<ChosenPlace>({ villageId: null, groupId: null, hamletId: null });
  return (
    <PlaceFields
      place={place}
      onChange={(chosen) => {
        setPlace(chosen);
        const { villageId, groupId, hamletId } = chosen;
        onChange(villageId === null ? null : { kind: 'move', villageId, groupId, hamletId });
      }}
    />
  );
}

function ReconfirmChoice({ onChange }: OnChange): ReactNode {
  const [day, setDay] = useState<CalendarDate | null>(null);
  return (
    <Field label={text.confirmedOn}>
      <DayField
        label={text.confirmedOn}
        value={day}
        onChange={(value) => {
          setDay(value);
          onChange(value === null ? null : { kind: 'reconfirm-helper', on: value });
        }}
      />
    </Field>
  );
}
