import { Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { type HalfDay, SLOTS } from '../../../../shared/domain/availability.ts';
import { type CalendarDate, type Weekday, weekdayOf } from '../../../../shared/time/calendar-date.ts';
import { daysOfWeek } from '../../../../shared/time/week.ts';
import { weekdayText } from '../../../text/dates.ts';
import { slotWord } from '../../../text/terms.ts';

interface Props {
  readonly label: string;
  readonly weekStart: CalendarDate;
  readonly value: HalfDay;
  readonly onChange: (value: HalfDay) => void;
}

/** One half-day of the week: the day from a list, then the morning or the afternoon. */
export function HalfDayChoice({ label, weekStart, value, onChange }: Props): ReactNode {
  return (
    <span className="row-gap">
      <Select<Weekday>
        aria-label={label}
        className="day-choice"
        value={value.weekday}
        options={daysOfWeek(weekStart).map((day) => ({ value: weekdayOf(day), label: weekdayText(day) }))}
        onChange={(weekday) => onChange({ ...value, weekday })}
      />
      <Segmented
        aria-label={label}
        value={value.slot}
        options={SLOTS.map((slot) => ({ value: slot, label: slotWord[slot] }))}
        onChange={(slot) => onChange({ ...value, slot })}
      />
    </span>
  );
}
