import { Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import { Field } from './field.tsx';
import { type FieldOf, optionsOf, useRemarks } from './field-of.ts';

/** Several codes out of a list, all in view. */
export function CodesField<Code extends string>(
  props: FieldOf & {
    readonly value: readonly Code[];
    readonly words: Readonly<Record<Code, string>>;
    readonly onChange: (value: Code[]) => void;
  },
): ReactNode {
  return (
    <Field label={props.label} {...useRemarks({ ...props, wide: true })}>
      <Checkbox.Group
        value={[...props.value]}
        options={optionsOf(props.words)}
        onChange={(chosen) => props.onChange(chosen)}
      />
    </Field>
  );
}

/** Several words, proposed or of one's own. */
export function WordsField(
  props: FieldOf & {
    readonly value: readonly string[];
    readonly words: readonly string[];
    readonly most: number;
    readonly maxLength: number;
    readonly onChange: (value: string[]) => void;
  },
): ReactNode {
  return (
    <Field label={props.label} {...useRemarks(props)}>
      <Select<string[]>
        mode="tags"
        aria-label={props.label}
        tokenSeparators={[' ', '、', '，', ',']}
        value={[...props.value]}
        options={props.words.map((value) => ({ value, label: value }))}
        onChange={(words) =>
          props.onChange(
            [...new Set(words.map((word) => word.trim().slice(0, props.maxLength)).filter(Boolean))].slice(
              0,
              props.most,
            ),
          )
        }
      />
    </Field>
  );
}
