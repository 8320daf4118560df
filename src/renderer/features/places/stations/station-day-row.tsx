import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Slot } from '../../../../shared/domain/availability.ts';
import { type StationActivity, stationActivity } from '../../../../shared/domain/station-day.ts';
import { type CalendarDate, weekdayOf } from '../../../../shared/time/calendar-date.ts';
import { dailyLifeText } from '../../../text/screens/daily-life.ts';

const text = dailyLifeText.stations;
const SLOTS: readonly Slot[] = ['morning', 'afternoon'];
const MOST_HEADS = 999;

/** A half-day as it is typed; heads null = the station was not open. */
export interface Draft {
  readonly heads: number | null;
  readonly activities: readonly StationActivity[];
}

export function keyOf(date: CalendarDate, slot: Slot): string {
  return `${date} ${slot}`;
}

interface Props {
  readonly date: CalendarDate;
  /** Elders for whom there is room at once; null where nobody said. */
  readonly roomFor: number | null;
  readonly draftOf: (slot: Slot) => Draft;
  readonly onChange: (slot: Slot, draft: Draft) => void;
}

/** One day: heads and what was on, in the morning and in the afternoon. */
export function StationDayRow({ date, roomFor, draftOf, onChange }: Props): ReactNode {
  const day = text.day(Number(date.slice(5, 7)), Number(date.slice(8)));
  const heads = SLOTS.map((slot) => draftOf(slot).heads);
  const weekday = weekdayOf(date);
  return (
    <tr className={weekday === 7 ? 'station-sunday' : undefined}>
      <th scope="row" className="number">
        {day} <span className="quiet">{text.weekdays[weekday - 1]}</span>
      </th>
      {SLOTS.map((slot) => {
        const draft = draftOf(slot);
        const isOverfull = roomFor !== null && draft.heads !== null && draft.heads > roomFor;
        return [
          <td key={`${slot} heads`}>
            <Input
              className="station-heads number"
              inputMode="numeric"
              data-column={slot}
              aria-label={text.heads(day, text.slots[slot])}
              maxLength={3}
              {...(isOverfull ? { status: 'warning' as const, title: text.tooMany(roomFor) } : {})}
              value={draft.heads ?? ''}
              onFocus={(event) => event.target.select()}
              onChange={({ target }) => {
                const digits = target.value.replace(/\D/gu, '');
                const typed = digits === '' ? null : Math.min(Number(digits), MOST_HEADS);
                onChange(slot, { heads: typed, activities: typed === null ? [] : draft.activities });
              }}
            />
          </td>,
          <td key={`${slot} what`}>
            <Select<StationActivity[]>
              mode="multiple"
              size="small"
              className="station-what"
              aria-label={text.what(day, text.slots[slot])}
              disabled={draft.heads === null}
              maxTagCount="responsive"
              showSearch={{ optionFilterProp: 'label' }}
              value={[...draft.activities]}
              options={stationActivity.options.map((value) => ({ value, label: text.activityWord[value] }))}
              onChange={(activities) => onChange(slot, { ...draft, activities })}
            />
          </td>,
        ];
      })}
      <td className="number">
        {heads.every((one) => one === null) ? '' : heads.reduce<number>((sum, one) => sum + (one ?? 0), 0)}
      </td>
    </tr>
  );
}
