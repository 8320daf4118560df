import type { ReactNode } from 'react';
import { hostOf } from '../../../../shared/domain/cook-circle.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { daysOfWeek } from '../../../../shared/time/week.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { dailyLifeText } from '../../../text/screens/daily-life.ts';

const text = dailyLifeText.cook;

interface Props {
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
}

/** At whose house neighbours eat on each day of the week, one line for each circle; nothing where nobody cooks in turn. */
export function CookStrip({ villageId, weekStart }: Props): ReactNode {
  const { data: circles = [] } = useAnswer('places.cookCircles', { villageId });
  const cooking = circles.filter(({ hosts }) => hosts.length > 0);
  if (cooking.length === 0) return null;
  return (
    <div className="cook-strip" role="group" aria-label={text.stripLabel}>
      {cooking.map((circle) => (
        <div key={circle.id}>
          <strong>{text.strip(circle.name, text.mealWord[circle.meal])}</strong>
          {daysOfWeek(weekStart).map((date, index) => {
            const id = hostOf(circle, date);
            const host = circle.hosts.find(({ householdId }) => householdId === id);
            return (
              host && (
                <span key={date}>
                  <span className="quiet">{text.weekdays[index]}</span>{' '}
                  {text.hostShort(host.householdNo, host.headName)}
                </span>
              )
            );
          })}
        </div>
      ))}
    </div>
  );
}
