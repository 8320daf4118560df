import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { spanOf } from '../../../shared/domain/report-period.ts';
import { addMonths, type CalendarDate, toCalendarDate } from '../../../shared/time/calendar-date.ts';
import { supervisionText as text } from '../../text/screens/supervision.ts';

interface Props {
  /** First day of the month. */
  readonly month: CalendarDate;
  readonly today: CalendarDate;
  readonly onChange: (month: CalendarDate) => void;
}

/** Chooses a month that is not to come: one back, one on, or any. */
export function MonthChoice({ month, today, onChange }: Props): ReactNode {
  const thisMonth = spanOf({ kind: 'month', from: today }).from;
  return (
    <div className="month-choice" role="group" aria-label={text.month}>
      <Button
        aria-label={text.previousMonth}
        title={text.previousMonth}
        onClick={() => onChange(addMonths(month, -1))}
      >
        ‹
      </Button>
      <DatePicker
        picker="month"
        aria-label={text.month}
        allowClear={false}
        format={text.monthFormat}
        value={dayjs(month)}
        maxDate={dayjs(thisMonth)}
        onChange={(day) => {
          if (day !== null) onChange(toCalendarDate(day.format('YYYY-MM-01')));
        }}
      />
      <Button
        aria-label={text.nextMonth}
        title={text.nextMonth}
        disabled={month >= thisMonth}
        onClick={() => onChange(addMonths(month, 1))}
      >
        ›
      </Button>
      {month !== thisMonth && <Button onClick={() => onChange(thisMonth)}>{text.thisMonth}</Button>}
    </div>
  );
}
