import { z } from 'zod';
import { WEEKDAYS, type Weekday, weekday } from '../time/calendar-date.ts';

/** 上午 and 下午: the two half-days in which visits are planned. */
export const slot = z.enum(['morning', 'afternoon']);
export type Slot = z.infer<typeof slot>;
export const SLOTS: readonly Slot[] = ['morning', 'afternoon'];

/** Working minutes of a half-day: 8:30–11:30 and 14:00–17:00 (station hours of the duty form). */
export const SLOT_MINUTES = 180;

/** One half-day of a week, in which a helper may be free. */
export const halfDay = z.object({ weekday, slot });
export type HalfDay = z.infer<typeof halfDay>;

/** Monday morning = 0, Monday afternoon = 1 … Sunday afternoon = 13. */
export function halfDayIndex(half: HalfDay): number {
  return (half.weekday - 1) * 2 + (half.slot === 'morning' ? 0 : 1);
}

export const HALF_DAYS: readonly HalfDay[] = WEEKDAYS.flatMap((day: Weekday) =>
  SLOTS.map((part) => ({ weekday: day, slot: part })),
);
