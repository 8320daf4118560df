import type { ReactNode } from 'react';
import { type StationHalfDay, stationSums } from '../../../../shared/domain/station-day.ts';
import { dailyLifeText } from '../../../text/screens/daily-life.ts';

const text = dailyLifeText.stations;

interface Props {
  readonly halfDays: readonly StationHalfDay[];
  readonly roomFor: number | null;
}

/** What the month comes to: half-days, elders, the fullest one, what was on how often. */
export function StationSumsLine({ halfDays, roomFor }: Props): ReactNode {
  const { openHalfDays, heads, mostHeads, overfull, byActivity } = stationSums(halfDays, roomFor);
  const parts = [...byActivity]
    .toSorted(([, one], [, other]) => other - one)
    .map(([activity, times]) => text.times(text.activityWord[activity], times));
  return (
    <div>
      <strong>{text.sums(openHalfDays, heads)}</strong>
      {openHalfDays > 0 && (
        <>
          {text.average(Math.round(heads / openHalfDays))}
          {text.most(mostHeads)}
        </>
      )}
      {overfull > 0 && roomFor !== null && <span className="alarm">{text.overfull(overfull, roomFor)}</span>}
      {parts.length > 0 && <div className="quiet">{text.activitySums(parts)}</div>}
    </div>
  );
}
