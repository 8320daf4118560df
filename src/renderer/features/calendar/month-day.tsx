import type { ReactNode } from 'react';
import type { DayMark } from '../../../shared/domain/calendar.ts';
import { dayText } from '../../text/dates.ts';
import { calendarText } from '../../text/screens/calendar.ts';

const text = calendarText.month;

interface Props {
  readonly mark: DayMark;
  readonly isToday: boolean;
  /** A day of the month before or after. */
  readonly isOutside: boolean;
  /** Ways that are closed on the day. */
  readonly closed: readonly string[];
}

export function MonthDay({ mark, isToday, isOutside, closed }: Props): ReactNode {
  // A period of the same name as the festival of its day is told once.
  const periods = mark.periods.filter(({ name }) => !mark.occasions.includes(name));
  const classes = [
    isOutside ? 'outside' : '',
    isToday ? 'today' : '',
    mark.markets.length > 0 ? 'market' : '',
  ];
  return (
    <td className={classes.filter(Boolean).join(' ')} aria-label={dayText(mark.date)}>
      <div className="calendar-day-head">
        <span className="calendar-date">{Number(mark.date.slice(8))}</span>
        <span className="calendar-lunar">
          {mark.lunarDay === text.firstLunarDay ? mark.lunarMonth : mark.lunarDay}
        </span>
        {mark.occasions.map((name) => (
          <span key={name} className="calendar-occasion">
            {name}
          </span>
        ))}
      </div>
      {mark.markets.length > 0 && (
        <div className="calendar-market" title={mark.markets.join('、')}>
          {text.market}
          {mark.markets.join('、')}
        </div>
      )}
      {periods.map(({ name, kind }) => (
        <div key={name} className={`calendar-period calendar-${kind}`} title={name}>
          {name}
        </div>
      ))}
      {closed.length > 0 && (
        <div className="calendar-period calendar-flood" title={closed.join('、')}>
          {text.closed(closed.join('、'))}
        </div>
      )}
    </td>
  );
}
