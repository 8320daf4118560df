import { App, Button, Skeleton } from 'antd';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Slot } from '../../../../shared/domain/availability.ts';
import type { StationHalfDay } from '../../../../shared/domain/station-day.ts';
import type { Venue } from '../../../../shared/domain/village-places.ts';
import { type CalendarDate, daysFromTo } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { dailyLifeText } from '../../../text/screens/daily-life.ts';
import { useUnsaved } from '../use-unsaved.tsx';
import { type Draft, keyOf, StationDayRow } from './station-day-row.tsx';
import { StationSumsLine } from './station-sums-line.tsx';

const text = dailyLifeText.stations;
const SLOTS: readonly Slot[] = ['morning', 'afternoon'];

interface Props {
  readonly station: Venue;
  /** First and last day of the month. */
  readonly span: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly today: CalendarDate;
}

/** The table of a month, a line for each day up to today; Enter goes to the same half-day of the next day. */
export function StationMonth({ station, span, today }: Props): ReactNode {
  const { message } = App.useApp();
  const answer = useAnswer('places.stationDays', { venueId: station.id, ...span });
  const action = useAction();
  const [typed, setTyped] = useState<ReadonlyMap<string, Draft>>(new Map());
  useUnsaved(typed.size > 0);
  if (answer.error) return <Problem {...problemText(answer.error)} />;
  if (answer.data === undefined || answer.isPlaceholderData) return <Skeleton active />;
  const kept = new Map(answer.data.map((one) => [keyOf(one.date, one.slot), one]));
  const draftOf = (date: CalendarDate, slot: Slot): Draft =>
    typed.get(keyOf(date, slot)) ?? kept.get(keyOf(date, slot)) ?? { heads: null, activities: [] };
  const days = daysFromTo(span.from, span.to < today ? span.to : today);
  const halfDays = days.flatMap((date) => SLOTS.map((slot) => ({ date, slot, ...draftOf(date, slot) })));
  const filled = halfDays.filter((one): one is StationHalfDay => one.heads !== null);
  const save = (): void =>
    void action.run(async () => {
      const changed = halfDays
        .filter(({ date, slot }) => typed.has(keyOf(date, slot)))
        .map(({ date, slot, heads, activities }) => ({ date, slot, heads, activities: [...activities] }));
      await call('places.saveStationDays', { venueId: station.id, halfDays: changed });
      setTyped(new Map());
      void message.success(text.saved);
    });
  return (
    <>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <div className="scroll-space" onKeyDown={goToNextDay}>
        <table className="line-table station-month">
          <thead>
            <tr>
              <th scope="col">{text.columns.day}</th>
              <th scope="col">{text.columns.morning}</th>
              <th scope="col">{text.activities.morning}</th>
              <th scope="col">{text.columns.afternoon}</th>
              <th scope="col">{text.activities.afternoon}</th>
              <th scope="col">{text.columns.sum}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((date) => (
              <StationDayRow
                key={date}
                date={date}
                roomFor={station.roomFor}
                draftOf={(slot) => draftOf(date, slot)}
                onChange={(slot, draft) => setTyped(new Map([...typed, [keyOf(date, slot), draft]]))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="station-foot">
        <StationSumsLine halfDays={filled} roomFor={station.roomFor} />
        <Button type="primary" disabled={typed.size === 0} loading={action.busy} onClick={save}>
          {text.save}
        </Button>
      </div>
    </>
  );
}

/** Enter in a number goes down its column, as in a worksheet. */
function goToNextDay(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  const { column } = event.target.dataset;
  if (column === undefined) return;
  event.preventDefault();
  const fields = [
    ...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`),
  ];
  const next = fields[fields.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
  next?.focus();
  next?.select();
}
