import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { addDays, type CalendarDate, toCalendarDate } from '../../shared/time/calendar-date.ts';
import { mondayOf } from '../../shared/time/week.ts';

interface Props {
  readonly label: string;
  readonly weekStart: CalendarDate;
  readonly weekText: string;
  readonly words: {
    readonly previousWeek: string;
    readonly nextWeek: string;
    readonly pickWeek: string;
    readonly comingWeek: string;
  };
  /** The week that is to be planned; a button leads back to it. */
  readonly comingWeek: CalendarDate;
  readonly onChange: (weekStart: CalendarDate) => void;
}

/** Chooses a Monday: a week back, a week on, or any day of the wanted week. */
export function WeekChoice({ label, weekStart, weekText, words, comingWeek, onChange }: Props): ReactNode {
  return (
    <div className="week-choice" role="group" aria-label={label}>
      <Button
        aria-label={words.previousWeek}
        title={words.previousWeek}
        onClick={() => onChange(addDays(weekStart, -7))}
      >
        ‹
      </Button>
      <strong className="week-text">{weekText}</strong>
      <Button
        aria-label={words.nextWeek}
        title={words.nextWeek}
        onClick={() => onChange(addDays(weekStart, 7))}
      >
        ›
      </Button>
      <DatePicker
        aria-label={words.pickWeek}
        allowClear={false}
        value={dayjs(weekStart)}
        onChange={(day) => {
          if (day !== null) onChange(mondayOf(toCalendarDate(day.format('YYYY-MM-DD'))));
        }}
      />
      {weekStart !== comingWeek && <Button onClick={() => onChange(comingWeek)}>{words.comingWeek}</Button>}
    </div>
  );
}
