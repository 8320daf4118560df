import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { slot } from './availability.ts';

/** What is on at a station while elders are there. */
export const stationActivity = z.enum([
  'film',
  'chess',
  'reading',
  'rehearsal',
  'talk',
  'handicraft',
  'exercise',
  'meal',
  'health_check',
]);
export type StationActivity = z.infer<typeof stationActivity>;

/** One half-day of a station: how many elders came, and what was on. Nobody is named. */
export const stationHalfDay = z.object({
  date: calendarDate,
  slot,
  /** Elders; 0 = open, and nobody came. */
  heads: z.number().int().min(0).max(999),
  activities: z.array(stationActivity).max(stationActivity.options.length),
});
export type StationHalfDay = z.infer<typeof stationHalfDay>;

/** What the half-days of a month come to. */
export interface StationSums {
  /** Half-days on which the station was open. */
  readonly openHalfDays: number;
  /** Elders of all half-days, one who came twice counted twice (人次). */
  readonly heads: number;
  /** The fullest half-day. */
  readonly mostHeads: number;
  /** Half-days on which there was less room than elders. */
  readonly overfull: number;
  /** Half-days on which each activity was on. */
  readonly byActivity: ReadonlyMap<StationActivity, number>;
}

/** `roomFor`: elders for whom there is room at once; null where nobody said. */
export function stationSums(halfDays: readonly StationHalfDay[], roomFor: number | null): StationSums {
  const byActivity = new Map<StationActivity, number>();
  for (const { activities } of halfDays)
    for (const activity of activities) byActivity.set(activity, (byActivity.get(activity) ?? 0) + 1);
  return {
    openHalfDays: halfDays.length,
    heads: halfDays.reduce((sum, { heads }) => sum + heads, 0),
    mostHeads: halfDays.reduce((most, { heads }) => Math.max(most, heads), 0),
    overfull: halfDays.filter(({ heads }) => roomFor !== null && heads > roomFor).length,
    byActivity,
  };
}
