import type { ReactNode } from 'react';
import { type HalfDay, halfDayIndex, SLOTS } from '../../../../shared/domain/availability.ts';
import { WEEKDAYS } from '../../../../shared/time/calendar-date.ts';
import { personText } from '../../../text/screens/person.ts';
import { slotWord, weekdayWord } from '../../../text/terms.ts';

const text = personText.helper;

/** The week of a helper as a small grid of half-days. */
export function FreeHalfDays({ availability }: { availability: readonly HalfDay[] }): ReactNode {
  const free = new Set(availability.map(halfDayIndex));
  return (
    <table className="half-days">
      <thead>
        <tr>
          <td />
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {weekdayWord[day].slice(1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SLOTS.map((slot) => (
          <tr key={slot}>
            <th scope="row">{slotWord[slot]}</th>
            {WEEKDAYS.map((day) => {
              const isFree = free.has(halfDayIndex({ weekday: day, slot }));
              return (
                <td
                  key={day}
                  className={isFree ? 'free' : undefined}
                  aria-label={isFree ? text.free(slot) : text.notFree}
                >
                  {isFree ? '✓' : ''}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
