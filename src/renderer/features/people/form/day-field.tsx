import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { type CalendarDate, toCalendarDate } from '../../../../shared/time/calendar-date.ts';

interface Props {
  readonly label: string;
  readonly value: CalendarDate | null;
  readonly clearable?: boolean;
  readonly onChange: (day: CalendarDate | null) => void;
}

/** A day, picked or typed: 2026-11-22, 20261122 or 2026.11.22. */
export function DayField({ label, value, clearable = false, onChange }: Props): ReactNode {
  return (
    <DatePicker
      aria-label={label}
      allowClear={clearable}
      format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D', 'YYYY-M-D']}
      value={value === null ? null : dayjs(value)}
      onChange={(day) => onChange(day === null ? null : toCalendarDate(day.format('YYYY-MM-DD')))}
    />
  );
}
