import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { type CalendarDate, toCalendarDate } from '../../../shared/time/calendar-date.ts';

interface Props {
  readonly id: string;
  readonly value: CalendarDate | null;
  readonly onChange: (day: CalendarDate) => void;
}

/** A day, picked or typed: 2026-11-22, 20261122 or 2026.11.22. */
export function DayField({ id, value, onChange }: Props): ReactNode {
  return (
    <DatePicker
      id={id}
      className="calendar-field"
      allowClear={false}
      format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D', 'YYYY-M-D']}
      value={value === null ? null : dayjs(value)}
      onChange={(day) => {
        if (day !== null) onChange(toCalendarDate(day.format('YYYY-MM-DD')));
      }}
    />
  );
}
