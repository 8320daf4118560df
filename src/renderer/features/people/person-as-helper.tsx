import type { ReactNode } from 'react';
import { halfDayIndex, SLOTS } from '../../../shared/domain/availability.ts';
import type { PersonDetail } from '../../../shared/domain/person-detail.ts';
import { WEEKDAYS } from '../../../shared/time/calendar-date.ts';
import { peopleText } from '../../text/screens/people.ts';
import { helperCategoryWord, serviceWord, slotWord, travelMeansWord, weekdayWord } from '../../text/terms.ts';
import { FactList } from './fact-list.tsx';

type Helper = NonNullable<PersonDetail['helper']>;
const text = peopleText.detail;

export function PersonAsHelper({ helper }: { helper: Helper }): ReactNode {
  return (
    <FactList
      title={text.helper}
      facts={[
        [text.category, helperCategoryWord[helper.category]],
        [text.travel, text.travelLimit(travelMeansWord[helper.travelMeans], helper.travelLimitMinutes)],
        [text.caps, text.capsWords(helper.dailyCapMinutes, helper.weeklyCapMinutes)],
        [text.maxElders, text.maxEldersWords(helper.maxElders)],
        [text.services, helper.services.map(serviceWord).join(' ')],
        [text.skills, helper.skills.join(' ')],
        [
          text.availability,
          helper.availability.length === 0 ? '' : <FreeHalfDays key="free" helper={helper} />,
        ],
      ]}
    />
  );
}

function FreeHalfDays({ helper }: { helper: Helper }): ReactNode {
  const free = new Set(helper.availability.map(halfDayIndex));
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
