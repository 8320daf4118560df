import { AutoComplete, Input, InputNumber, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { formText } from '../../../text/screens/person-form.ts';
import { DayField } from './day-field.tsx';
import { Field } from './field.tsx';
import { type FieldOf, optionsOf, useRemarks } from './field-of.ts';

export function TextField(
  props: FieldOf & {
    readonly value: string;
    readonly maxLength: number;
    readonly lines?: number;
    readonly autoFocus?: boolean;
    readonly onChange: (value: string) => void;
  },
): ReactNode {
  const remarks = useRemarks(props);
  const shared = {
    'aria-label': props.label,
    maxLength: props.maxLength,
    value: props.value,
    autoFocus: props.autoFocus ?? false,
  };
  return (
    <Field label={props.label} {...remarks}>
      {props.lines === undefined ? (
        <Input {...shared} onChange={(event) => props.onChange(event.target.value)} />
      ) : (
        <Input.TextArea
          {...shared}
          rows={props.lines}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** A word of the list or any other. */
export function ProposedTextField(
  props: FieldOf & {
    readonly value: string;
    readonly maxLength: number;
    readonly words: readonly string[];
    readonly onChange: (value: string) => void;
  },
): ReactNode {
  return (
    <Field label={props.label} {...useRemarks(props)}>
      <AutoComplete
        aria-label={props.label}
        maxLength={props.maxLength}
        value={props.value}
        options={props.words.map((value) => ({ value }))}
        onChange={props.onChange}
      />
    </Field>
  );
}

export function NumberField(
  props: FieldOf & {
    readonly value: number;
    readonly from: number;
    readonly to: number;
    readonly onChange: (value: number) => void;
  },
): ReactNode {
  return (
    <Field label={props.label} {...useRemarks(props)}>
      <InputNumber
        aria-label={props.label}
        min={props.from}
        max={props.to}
        precision={0}
        value={props.value}
        onChange={(value) => {
          if (value !== null) props.onChange(value);
        }}
      />
    </Field>
  );
}

export function DateField(
  props: FieldOf & {
    readonly value: CalendarDate | null;
    readonly onChange: (value: CalendarDate | null) => void;
  },
): ReactNode {
  return (
    <Field label={props.label} {...useRemarks(props)}>
      <DayField clearable label={props.label} value={props.value} onChange={props.onChange} />
    </Field>
  );
}

/** One code out of few, all in view. */
export function ChoiceField<Code extends string>(
  props: FieldOf & {
    readonly value: Code;
    readonly words: Readonly<Record<Code, string>>;
    readonly onChange: (value: Code) => void;
  },
): ReactNode {
  return (
    <Field label={props.label} {...useRemarks(props)}>
      <Segmented<Code>
        aria-label={props.label}
        value={props.value}
        options={optionsOf(props.words)}
        onChange={props.onChange}
      />
    </Field>
  );
}

export function SelectField<Code extends string>(
  props: FieldOf & {
    readonly value: Code;
    readonly words: Readonly<Record<Code, string>>;
    readonly onChange: (value: Code) => void;
  },
): ReactNode {
  return (
    <Field label={props.label} {...useRemarks(props)}>
      <Select<Code>
        aria-label={props.label}
        value={props.value}
        options={optionsOf(props.words)}
        onChange={props.onChange}
      />
    </Field>
  );
}

const NOT_ASKED = '';

/** A code that may be unknown. */
export function OptionalSelectField<Code extends string>(
  props: FieldOf & {
    readonly value: Code | null;
    readonly words: Readonly<Record<Code, string>>;
    /** What stands where nothing is chosen. */
    readonly noneWord?: string;
    readonly onChange: (value: Code | null) => void;
  },
): ReactNode {
  return (
    <Field label={props.label} {...useRemarks(props)}>
      <Select<Code | typeof NOT_ASKED>
        aria-label={props.label}
        value={props.value ?? NOT_ASKED}
        options={[
          { value: NOT_ASKED, label: props.noneWord ?? formText.notAsked },
          ...optionsOf(props.words),
        ]}
        onChange={(value) => props.onChange(value === NOT_ASKED ? null : value)}
      />
    </Field>
  );
}

/** Yes, no, or nobody asked. */
export function YesNoField(
  props: FieldOf & { readonly value: boolean | null; readonly onChange: (value: boolean | null) => void },
): ReactNode {
  const { label, path, value, onChange } = props;
  return (
    <OptionalSelectField
      label={label}
      path={path}
      value={value === null ? null : value ? 'yes' : 'no'}
      words={{ yes: formText.yes, no: formText.no }}
      onChange={(answer) => onChange(answer === null ? null : answer === 'yes')}
    />
  );
}
