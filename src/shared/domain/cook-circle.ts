import { z } from 'zod';
import { calendarDate, type CalendarDate, daysBetween, weekdayOf } from '../time/calendar-date.ts';
import { type HouseholdId, householdId, placeId } from './ids.ts';

export const cookCircleId = z.number().int().positive().brand('CookCircleId');
export type CookCircleId = z.infer<typeof cookCircleId>;

/** Households of one hamlet fit into a row; a week has seven days. */
const MOST_TURNS = 40;

/**
 * 轮流做饭: neighbours who eat at one table, today at one house and tomorrow at the next. It is nobody's service: no
 * visit, no points.
 */
export const cookCircleForm = z.object({
  villageId: placeId,
  /** Null: of several hamlets. */
  hamletId: placeId.nullable(),
  name: z.string().trim().min(1).max(30),
  meal: z.enum(['lunch', 'supper', 'both']),
  /** `weekday`: each house has its days of the week; `rotation`: one after the other, whatever the day. */
  turns: z.enum(['weekday', 'rotation']),
  /** First day on which somebody cooks; a rotation is counted from here. */
  beginsOn: calendarDate,
  /** Of a rotation: days on end that a house cooks. */
  daysEach: z.number().int().min(1).max(31),
  /** Each turn once: 1 = Monday … 7 = Sunday, or the place in the row, from 1 without a gap. A house may have several. */
  hosts: z
    .array(z.object({ turn: z.number().int().min(1).max(MOST_TURNS), householdId }))
    .max(MOST_TURNS)
    .refine((hosts) => new Set(hosts.map(({ turn }) => turn)).size === hosts.length),
});
export type CookCircleForm = z.infer<typeof cookCircleForm>;

/** A house at which the others eat. */
export const cookHost = z.object({
  turn: z.number().int(),
  householdId,
  householdNo: z.string(),
  /** The head, else the eldest who lives there; null where nobody does. */
  headName: z.string().nullable(),
});
export const cookCircle = cookCircleForm.extend({
  id: cookCircleId,
  hamletName: z.string().nullable(),
  hosts: z.array(cookHost),
});
export type CookCircle = z.infer<typeof cookCircle>;

type Turns = Pick<CookCircleForm, 'turns' | 'beginsOn' | 'daysEach'> & {
  readonly hosts: readonly { readonly turn: number; readonly householdId: HouseholdId }[];
};

/** At whose house a circle eats on a day; null before it begins, and on a weekday that nobody has taken. */
export function hostOf(circle: Turns, date: CalendarDate): HouseholdId | null {
  const day = daysBetween(circle.beginsOn, date);
  if (day < 0) return null;
  if (circle.turns === 'weekday')
    return circle.hosts.find(({ turn }) => turn === weekdayOf(date))?.householdId ?? null;
  const row = circle.hosts.toSorted((one, other) => one.turn - other.turn);
  return row[Math.floor(day / circle.daysEach) % Math.max(1, row.length)]?.householdId ?? null;
}
