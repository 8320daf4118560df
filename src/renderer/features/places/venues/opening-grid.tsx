import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { HALF_DAYS, type HalfDay, halfDayIndex, SLOTS } from '../../../../shared/domain/availability.ts';
import { WEEKDAYS } from '../../../../shared/time/calendar-date.ts';
import { slotWord, weekdayWord } from '../../../text/terms.ts';

interface Props {
  readonly opening: readonly HalfDay[];
  readonly onChange: (opening: HalfDay[]) => void;
}

/** The half-days of a week on which a venue is open. */
export function OpeningGrid({ opening, onChange }: Props): ReactNode {
  const open = new Set(opening.map(halfDayIndex));
  const toggle = (half: HalfDay): void => {
    const index = halfDayIndex(half);
    onChange(HALF_DAYS.filter((one) => (halfDayIndex(one) === index) !== open.has(halfDayIndex(one))));
  };
  return (
    <table className="half-days">
      <thead>
        <tr>
          <td />
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {weekdayWord[day]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SLOTS.map((slot) => (
          <tr key={slot}>
            <th scope="row">{slotWord[slot]}</th>
            {WEEKDAYS.map((weekday) => (
              <td key={weekday}>
                <Checkbox
                  aria-label={`${weekdayWord[weekday]}${slotWord[slot]}`}
                  checked={open.has(halfDayIndex({ weekday, slot }))}
                  onChange={() => toggle({ weekday, slot })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
