import { Input } from 'antd';
import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { ANSWER } from './move-between-answers.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The keys that choose: 1 … 9, 0 for the tenth, then letters. */
const KEYS = '1234567890abcdefghij';

interface AnswerProps {
  readonly label: string;
  /** Columns of the sheet that it takes, of six. */
  readonly span?: 1 | 2 | 3 | 4 | 6;
}

/**
 * A keystroke changes one answer of ninety; the others are not drawn again. What an answer does and which options it has
 * never changes while the sheet is open, so only its value counts.
 */
function isShownAlike(
  one: AnswerProps & { readonly value?: string | undefined; readonly values?: readonly string[] },
  other: typeof one,
): boolean {
  return (
    one.label === other.label &&
    one.value === other.value &&
    String(one.values ?? []) === String(other.values ?? [])
  );
}

export const TextAnswer = memo(function TextAnswer(
  props: AnswerProps & {
    readonly value: string;
    readonly maxLength: number;
    readonly placeholder?: string;
    readonly suggestions?: readonly string[];
    readonly onChange: (value: string) => void;
  },
): ReactNode {
  const listId = props.suggestions === undefined ? undefined : `survey-${props.label}`;
  return (
    <label className={`survey-answer span-${props.span ?? 2}`} {...{ [ANSWER]: 'text' }}>
      <span>{props.label}</span>
      <Input
        autoComplete="off"
        aria-label={props.label}
        maxLength={props.maxLength}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(listId === undefined ? {} : { list: listId })}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {listId !== undefined && (
        <datalist id={listId}>
          {props.suggestions?.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </label>
  );
}, isShownAlike);

/** One of several: its digit chooses it, the same digit or Backspace takes it back. */
export const ChoiceAnswer = memo(function ChoiceAnswer(
  props: AnswerProps & {
    readonly options: readonly Option[];
    readonly value: string | undefined;
    readonly onChange: (value: string | undefined) => void;
  },
): ReactNode {
  return (
    <OptionsAnswer
      {...props}
      role="radiogroup"
      chosen={props.value === undefined ? [] : [props.value]}
      onToggle={(value) => props.onChange(value === props.value ? undefined : value)}
      onNone={() => props.onChange(undefined)}
    />
  );
}, isShownAlike);

/** Several of several: a digit ticks or unticks. */
export const TickAnswer = memo(function TickAnswer(
  props: AnswerProps & {
    readonly options: readonly Option[];
    readonly values: readonly string[];
    readonly onChange: (values: readonly string[]) => void;
  },
): ReactNode {
  const { values, onChange } = props;
  return (
    <OptionsAnswer
      {...props}
      role="group"
      chosen={values}
      onToggle={(value) =>
        onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
      }
      onNone={() => onChange([])}
    />
  );
}, isShownAlike);

function OptionsAnswer(
  props: AnswerProps & {
    readonly role: 'radiogroup' | 'group';
    readonly options: readonly Option[];
    readonly chosen: readonly string[];
    readonly onToggle: (value: string) => void;
    readonly onNone: () => void;
  },
): ReactNode {
  const { role, options, chosen, onToggle, onNone } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const option = event.key.length === 1 ? options[KEYS.indexOf(event.key.toLowerCase())] : undefined;
    if (option) onToggle(option.value);
    else if (event.key === 'Backspace' || event.key === 'Delete') onNone();
    else return;
    event.preventDefault();
  };
  return (
    <div className={`survey-answer span-${props.span ?? 2}`}>
      <span aria-hidden="true">{props.label}</span>
      <div
        className="survey-options"
        role={role}
        tabIndex={0}
        aria-label={props.label}
        {...{ [ANSWER]: 'options' }}
        onKeyDown={onKeyDown}
      >
        {options.map(({ value, label }, index) => (
          <button
            key={value}
            type="button"
            tabIndex={-1}
            role={role === 'group' ? 'checkbox' : 'radio'}
            aria-checked={chosen.includes(value)}
            className="survey-option"
            onMouseDown={(event) => {
              // The group keeps the focus, so that the keys go on working.
              event.preventDefault();
              event.currentTarget.parentElement?.focus();
            }}
            onClick={() => onToggle(value)}
          >
            <kbd aria-hidden="true">{KEYS.charAt(index)}</kbd>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
