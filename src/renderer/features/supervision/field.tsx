import { DatePicker, Form } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { type CalendarDate, toCalendarDate } from '../../../shared/time/calendar-date.ts';

interface FieldProps {
  readonly label: string;
  /** The id of the field that the label belongs to. */
  readonly id: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | null;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A field under its label, with what is to be known or what is wrong below it. */
export function Field({ label, id, hint, wrong = null, wide = false, children }: FieldProps): ReactNode {
  return (
    <Form.Item
      label={label}
      htmlFor={id}
      extra={wrong === null ? hint : undefined}
      {...(wide ? { className: 'wide' } : {})}
      {...(wrong === null ? {} : { validateStatus: 'error' as const, help: wrong })}
    >
      {children}
    </Form.Item>
  );
}

interface DayProps {
  readonly id: string;
  readonly value: CalendarDate | null;
  readonly onChange: (day: CalendarDate) => void;
  /** Absent where a day must be given. */
  readonly onClear?: () => void;
}

/** A day, picked or typed: 2026-11-22, 20261122 or 2026.11.22. */
export function DayField({ id, value, onChange, onClear }: DayProps): ReactNode {
  return (
    <DatePicker
      id={id}
      className="request-field"
      allowClear={onClear !== undefined}
      format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D', 'YYYY-M-D']}
      value={value === null ? null : dayjs(value)}
      onChange={(day) => {
        if (day === null) onClear?.();
        else onChange(toCalendarDate(day.format('YYYY-MM-DD')));
      }}
    />
  );
}
