import { Checkbox, DatePicker, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { marketPattern, type MarketPattern } from '../../../../shared/domain/calendar.ts';
import { toCalendarDate, type Weekday, WEEKDAYS } from '../../../../shared/time/calendar-date.ts';
import { calendarText } from '../../../text/screens/calendar.ts';
import { weekdayWord } from '../../../text/terms.ts';
import {
  BRANCH_WORDS,
  DIGIT_WORDS,
  marketKindWord,
  withoutThirtiethWord,
} from '../../../text/terms/calendar.ts';
import { DayField } from '../day-field.tsx';
import { Field } from '../entry-drawer.tsx';
import type { MarketDraft } from './market-draft.ts';

const text = calendarText.markets;
const KINDS = marketPattern.options.map((option) => option.shape.kind.value);
const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];

interface Props {
  readonly draft: MarketDraft;
  readonly onChange: (part: Partial<MarketDraft>) => void;
}

/** How market days are told, in the words in which people tell them. */
export function PatternFields({ draft, onChange }: Props): ReactNode {
  return (
    <>
      <Field wide label={text.kind} id="market-kind">
        <Select<MarketPattern['kind']>
          id="market-kind"
          value={draft.kind}
          options={KINDS.map((kind) => ({ value: kind, label: marketKindWord[kind] }))}
          onChange={(kind) => onChange({ kind })}
        />
      </Field>
      <FieldsOfKind draft={draft} onChange={onChange} />
    </>
  );
}

function FieldsOfKind({ draft, onChange }: Props): ReactNode {
  switch (draft.kind) {
    case 'daily':
      return null;
    case 'lunar-digits':
    case 'solar-digits':
      return (
        <>
          <Ticks
            label={text.digits}
            options={DIGITS.map((digit) => ({ value: digit, label: DIGIT_WORDS[digit] ?? '' }))}
            value={draft.digits}
            onChange={(digits) => onChange({ digits })}
          />
          {draft.kind === 'lunar-digits' && draft.digits.includes(0) && (
            <Field wide label={text.withoutThirtieth} id="market-thirtieth">
              <Select<MarketDraft['withoutThirtieth']>
                id="market-thirtieth"
                value={draft.withoutThirtieth}
                options={(['falls-out', 'day-before', 'day-after'] as const).map((value) => ({
                  value,
                  label: withoutThirtiethWord[value],
                }))}
                onChange={(withoutThirtieth) => onChange({ withoutThirtieth })}
              />
            </Field>
          )}
        </>
      );
    case 'weekdays':
      return (
        <Ticks
          label={text.weekdays}
          options={WEEKDAYS.map((day) => ({ value: day, label: weekdayWord[day] }))}
          value={draft.weekdays}
          onChange={(weekdays) => onChange({ weekdays: weekdays as Weekday[] })}
        />
      );
    case 'branch-days':
      return (
        <Ticks
          label={text.branches}
          options={BRANCH_WORDS.map((label, value) => ({ value, label }))}
          value={draft.branches}
          onChange={(branches) => onChange({ branches })}
        />
      );
    case 'every-n-days':
      return (
        <>
          <Field label={text.everyDays} id="market-days">
            <InputNumber
              id="market-days"
              min={2}
              max={60}
              value={draft.days}
              suffix={text.everyUnit}
              onChange={(days) => onChange({ days: days ?? 0 })}
            />
          </Field>
          <Field label={text.anchor} id="market-anchor">
            <DayField id="market-anchor" value={draft.anchor} onChange={(anchor) => onChange({ anchor })} />
          </Field>
        </>
      );
    case 'listed':
      return (
        <Field wide label={text.listed} id="market-dates" hint={text.listedHint}>
          <DatePicker
            id="market-dates"
            className="calendar-field"
            multiple
            maxTagCount="responsive"
            value={draft.dates.map((date) => dayjs(date))}
            onChange={(picked: readonly dayjs.Dayjs[] | null) =>
              onChange({
                dates: (picked ?? []).map((day) => toCalendarDate(day.format('YYYY-MM-DD'))).sort(),
              })
            }
          />
        </Field>
      );
  }
}

interface TicksProps {
  readonly label: string;
  readonly options: readonly { readonly value: number; readonly label: string }[];
  readonly value: readonly number[];
  readonly onChange: (value: number[]) => void;
}

function Ticks({ label, options, value, onChange }: TicksProps): ReactNode {
  return (
    <Field wide label={label} id="market-ticks">
      <div id="market-ticks" className="calendar-ticks" role="group" aria-label={label}>
        <Checkbox.Group<number> options={[...options]} value={[...value]} onChange={onChange} />
      </div>
    </Field>
  );
}
