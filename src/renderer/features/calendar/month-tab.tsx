import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import type { DayMark } from '../../../shared/domain/calendar.ts';
import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  toCalendarDate,
  WEEKDAYS,
} from '../../../shared/time/calendar-date.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { calendarText } from '../../text/screens/calendar.ts';
import { weekdayWord } from '../../text/terms.ts';
import type { CalendarTabProps } from './calendar-tab.ts';
import { MonthDay } from './month-day.tsx';

const text = calendarText.month;

/** A month as it hangs on the wall: lunar dates, markets, festivals, rushes, closed ways. */
export function MonthTab({ placeId, today }: CalendarTabProps): ReactNode {
  const [month, setMonth] = useState(() => firstOfMonth(today));
  const from = mondayOf(month);
  const lastOfMonth = addDays(addMonths(month, 1), -1);
  const to = addDays(mondayOf(lastOfMonth), 6);
  const answer = useAnswer('calendar.days', { placeId, from, to });
  const closures = useAnswer('calendar.closures', {}).data ?? [];
  const markets = useAnswer('calendar.markets', {}).data;
  const periods = useAnswer('calendar.periods', {}).data;
  // The month that is left stays in view until the new one is there; its days would stand in wrong places.
  const days = answer.data?.[0]?.date === from ? answer.data : [];
  const closedOn = (date: CalendarDate): string[] =>
    closures
      .filter((closure) => closure.from <= date && date <= closure.to)
      .map(({ fromName, toName }) => `${fromName}—${toName}`);
  return (
    <div className="fill">
      <div className="filters">
        <Button
          aria-label={text.previous}
          title={text.previous}
          onClick={() => setMonth(addMonths(month, -1))}
        >
          ‹
        </Button>
        <strong className="calendar-month" aria-live="polite">
          {text.head(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}
        </strong>
        <Button aria-label={text.next} title={text.next} onClick={() => setMonth(addMonths(month, 1))}>
          ›
        </Button>
        <DatePicker
          picker="month"
          aria-label={text.pick}
          allowClear={false}
          value={dayjs(month)}
          onChange={(picked) => {
            if (picked !== null) setMonth(toCalendarDate(picked.format('YYYY-MM-01')));
          }}
        />
        {month !== firstOfMonth(today) && (
          <Button onClick={() => setMonth(firstOfMonth(today))}>{text.thisMonth}</Button>
        )}
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      {markets?.length === 0 && periods?.length === 0 && (
        <Problem tone="info" sentence={text.nothingSet} nextStep={text.nothingSetNextStep} />
      )}
      <div className="scroll-space">
        <table className="calendar-month-table" aria-label={text.label}>
          <thead>
            <tr>
              {WEEKDAYS.map((day) => (
                <th key={day} scope="col">
                  {weekdayWord[day]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(days).map((week) => (
              <tr key={week[0]?.date}>
                {week.map((mark) => (
                  <MonthDay
                    key={mark.date}
                    mark={mark}
                    isToday={mark.date === today}
                    isOutside={mark.date < month || mark.date > lastOfMonth}
                    closed={closedOn(mark.date)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function firstOfMonth(day: CalendarDate): CalendarDate {
  return toCalendarDate(`${day.slice(0, 7)}-01`);
}

function weeksOf(days: readonly DayMark[]): DayMark[][] {
  const first = days[0];
  if (first === undefined) return [];
  const weeks: DayMark[][] = [];
  for (const day of days) (weeks[Math.floor(daysBetween(first.date, day.date) / 7)] ??= []).push(day);
  return weeks;
}
