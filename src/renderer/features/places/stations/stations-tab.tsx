import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Venue } from '../../../../shared/domain/village-places.ts';
import {
  addDays,
  addMonths,
  type CalendarDate,
  toCalendarDate,
} from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { leaveFor } from '../../../components/leaving.ts';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { dailyLifeText } from '../../../text/screens/daily-life.ts';
import type { PlaceWithCounts } from '../place-line.ts';
import { StationMonth } from './station-month.tsx';

const text = dailyLifeText.stations;
const STATION = 'places.station';
/** Venues to which elders come to spend a half-day. */
const STATIONS: ReadonlySet<Venue['kind']> = new Set([
  'service_center',
  'service_station',
  'liaison_point',
  'mutual_aid_point',
]);

/** 到站人数: how many came to a station of the chosen place, half-day by half-day, a month at a time. */
export function StationsTab({ chosen }: { readonly chosen: PlaceWithCounts | null }): ReactNode {
  const venues = useAnswer('places.venues', { placeId: chosen?.id ?? null });
  const overview = useAnswer('overview.get', {});
  const [stationId, setStationId] = useState<number | null>(() => remembered<number | null>(STATION, null));
  const [month, setMonth] = useState<CalendarDate | null>(null);
  const stations = (venues.data ?? []).filter(({ kind }) => STATIONS.has(kind));
  const station = stations.find(({ id }) => id === stationId) ?? stations[0];
  const today = overview.data?.today;
  if (venues.error) return <Problem {...problemText(venues.error)} />;
  if (venues.data !== undefined && station === undefined)
    return <EmptyState title={text.none} nextStep={text.noneNextStep} />;
  if (station === undefined || today === undefined) return null;
  const first = month ?? toCalendarDate(`${today.slice(0, 7)}-01`);
  const last = addDays(addMonths(first, 1), -1);
  return (
    <div className="fill">
      <div className="filters">
        <Select
          className="station-choice"
          aria-label={text.station}
          value={station.id}
          options={stations.map(({ id, localName, placeName }) => ({
            value: id,
            label: localName.includes(placeName) ? localName : `${placeName} · ${localName}`,
          }))}
          onChange={(id) =>
            leaveFor(() => {
              setStationId(id);
              remember(STATION, id);
            })
          }
        />
        <Button aria-label={text.previous} onClick={() => leaveFor(() => setMonth(addMonths(first, -1)))}>
          ‹
        </Button>
        <strong>{text.monthText(Number(first.slice(0, 4)), Number(first.slice(5, 7)))}</strong>
        <Button
          aria-label={text.next}
          disabled={last >= today}
          onClick={() => leaveFor(() => setMonth(addMonths(first, 1)))}
        >
          ›
        </Button>
        <span className="quiet filters-end">{text.keys}</span>
      </div>
      <StationMonth
        key={`${String(station.id)} ${first}`}
        station={station}
        span={{ from: first, to: last }}
        today={today}
      />
    </div>
  );
}
