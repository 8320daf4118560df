import { InputNumber, Select, Space } from 'antd';
import type { ReactNode } from 'react';
import { type PeriodRange, periodRange } from '../../../../shared/domain/calendar.ts';
import { calendarText } from '../../../text/screens/calendar.ts';
import { LUNAR_MONTH_WORDS, lunarDayWord, rangeKindWord, SOLAR_TERMS } from '../../../text/terms/calendar.ts';
import { DayField } from '../day-field.tsx';
import { Field } from '../entry-drawer.tsx';
import type { RangeDraft } from './range-draft.ts';

const text = calendarText.periods;
const KINDS = periodRange.options.map((option) => option.shape.kind.value);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

interface Props {
  readonly draft: RangeDraft;
  readonly onChange: (part: Partial<RangeDraft>) => void;
}

/** Which days a rush, a festival or a custom covers. */
export function RangeFields({ draft, onChange }: Props): ReactNode {
  return (
    <>
      <Field wide label={text.rangeKind} id="range-kind">
        <Select<PeriodRange['kind']>
          id="range-kind"
          value={draft.kind}
          options={KINDS.map((kind) => ({ value: kind, label: rangeKindWord[kind] }))}
          onChange={(kind) => onChange({ kind })}
        />
      </Field>
      <FieldsOfKind draft={draft} onChange={onChange} />
    </>
  );
}

function FieldsOfKind({ draft, onChange }: Props): ReactNode {
  const number = (key: 'daysBefore' | 'daysAfter' | 'termDays', label: string, min: number): ReactNode => (
    <Field label={label} id={`range-${key}`}>
      <InputNumber
        id={`range-${key}`}
        min={min}
        max={60}
        suffix={text.days}
        value={draft[key]}
        onChange={(value) => onChange({ [key]: value ?? min })}
      />
    </Field>
  );
  switch (draft.kind) {
    case 'once':
      return (
        <>
          <Field label={text.from} id="range-from">
            <DayField
              id="range-from"
              value={draft.fromDate}
              onChange={(fromDate) =>
                onChange({ fromDate, ...(draft.toDate < fromDate ? { toDate: fromDate } : {}) })
              }
            />
          </Field>
          <Field label={text.to} id="range-to">
            <DayField id="range-to" value={draft.toDate} onChange={(toDate) => onChange({ toDate })} />
          </Field>
        </>
      );
    case 'solar-yearly':
      return (
        <>
          <MonthDay
            id="range-from"
            label={text.from}
            value={draft.fromMonthDay}
            onChange={(fromMonthDay) => onChange({ fromMonthDay })}
          />
          <MonthDay
            id="range-to"
            label={text.to}
            value={draft.toMonthDay}
            onChange={(toMonthDay) => onChange({ toMonthDay })}
          />
        </>
      );
    case 'lunar-yearly':
      return (
        <>
          <Field label={text.month} id="range-month">
            <Select<number>
              id="range-month"
              value={draft.month}
              options={LUNAR_MONTH_WORDS.map((label, index) => ({ value: index + 1, label }))}
              onChange={(month) => onChange({ month })}
            />
          </Field>
          <Field label={text.day} id="range-day">
            <Select<number>
              id="range-day"
              value={draft.day}
              options={numbers(30).map((value) => ({
                value,
                label: value === 30 ? text.lastDay : lunarDayWord(value),
              }))}
              onChange={(day) => onChange({ day })}
            />
          </Field>
          {number('daysBefore', text.daysBefore, 0)}
          {number('daysAfter', text.daysAfter, 0)}
        </>
      );
    case 'solar-term':
      return (
        <>
          <Field label={text.term} id="range-term">
            <Select<string>
              id="range-term"
              showSearch
              value={draft.term}
              options={SOLAR_TERMS.map((term) => ({ value: term, label: term }))}
              onChange={(term) => onChange({ term })}
            />
          </Field>
          {number('termDays', text.termDays, 1)}
        </>
      );
  }
}

interface MonthDayProps {
  readonly id: string;
  readonly label: string;
  /** `MM-DD` */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day of every year. */
function MonthDay({ id, label, value, onChange }: MonthDayProps): ReactNode {
  const [month, day] = [Number(value.slice(0, 2)), Number(value.slice(3))];
  const two = (number: number): string => String(number).padStart(2, '0');
  return (
    <Field label={label} id={id}>
      <Space.Compact block>
        <Select<number>
          id={id}
          aria-label={label + text.month}
          value={month}
          options={numbers(12).map((one) => ({ value: one, label: `${String(one)}${text.month}` }))}
          onChange={(chosen) => onChange(`${two(chosen)}-${two(day)}`)}
        />
        <Select<number>
          aria-label={label + text.day}
          value={day}
          options={numbers(31).map((one) => ({ value: one, label: `${String(one)}${text.day}` }))}
          onChange={(chosen) => onChange(`${two(month)}-${two(chosen)}`)}
        />
      </Space.Compact>
    </Field>
  );
}
