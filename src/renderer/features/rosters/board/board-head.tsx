import type { ReactNode } from 'react';
import { SLOTS } from '../../../../shared/domain/availability.ts';
import type { DayMark } from '../../../../shared/domain/calendar.ts';
import { type CalendarDate, weekdayOf } from '../../../../shared/time/calendar-date.ts';
import { dayHeadText } from '../../../text/dates.ts';
import { boardText as text } from '../../../text/screens/roster-board.ts';
import { slotWord, weekdayWord } from '../../../text/terms.ts';
import type { BoardSide } from './board-rows.ts';

interface Props {
  readonly side: BoardSide;
  readonly dates: readonly CalendarDate[];
  readonly days: readonly DayMark[];
  readonly columnPixels: number;
}

/** Seven days with their lunar day and what is special about them, each with its two half-days. */
export function BoardHead({ side, dates, days, columnPixels }: Props): ReactNode {
  return (
    <div className="board-head" role="row">
      <div className="board-name" role="columnheader">
        {text.rowsOf[side]}
      </div>
      {dates.map((date) => {
        const day = days.find((one) => one.date === date);
        return (
          <div key={date} className="board-day" role="columnheader" style={{ width: 2 * columnPixels }}>
            <div className="clip">
              <strong>{weekdayWord[weekdayOf(date)]}</strong> {dayHeadText(date)}{' '}
              {day !== undefined && <span className="quiet">{day.lunarDay}</span>}
            </div>
            <DayMarks day={day} />
            <div className="board-slots">
              {SLOTS.map((slot) => (
                <span key={slot}>{slotWord[slot]}</span>
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
}

function DayMarks({ day }: { day: DayMark | undefined }): ReactNode {
  const marks = [
    ...(day?.markets.length ? [{ kind: 'market', words: text.market }] : []),
    ...(day?.periods ?? []).map((period) => ({ kind: period.kind, words: period.name })),
    ...(day?.occasions ?? []).map((words) => ({ kind: 'occasion', words })),
  ];
  const title = [...(day?.markets.map(text.marketOf) ?? []), ...marks.slice(1).map((mark) => mark.words)];
  return (
    <div className="day-marks clip" title={title.join(text.between)}>
      {marks.map((mark) => (
        <span key={`${mark.kind}-${mark.words}`} className={`day-mark mark-${mark.kind}`}>
          {mark.words}
        </span>
      ))}
    </div>
  );
}
