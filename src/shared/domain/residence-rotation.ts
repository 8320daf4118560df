import { addDays, type CalendarDate, toCalendarDate } from '../time/calendar-date.ts';
import type { Residence } from './person-profile.ts';

/** How long somebody stays with each child: 轮养 by half-months, months or quarters of the calendar. */
export type RotationStep = 'half-month' | 'month' | 'quarter';

/** One of the homes, without days. */
export type RotationHome = Omit<Residence, 'from' | 'to'>;

const MIDDLE_OF_MONTH = '-16';

/**
 * Who keeps the parent when: the homes take turns, in order, by whole half-months, months or quarters of the calendar,
 * without a gap and without an overlap, both days inside. The first turn begins on `from` even in the middle of a month,
 * and the last ends on `until`. No home, or an end before the beginning, gives nothing.
 */
export function expandRotation(
  homes: readonly RotationHome[],
  every: RotationStep,
  from: CalendarDate,
  until: CalendarDate,
): Residence[] {
  const residences: Residence[] = [];
  let start = from;
  while (homes.length > 0 && start <= until) {
    const next = nextTurn(start, every);
    const lastDay = addDays(next, -1);
    const home = homes[residences.length % homes.length];
    if (!home) break;
    residences.push({ ...home, from: start, to: lastDay < until ? lastDay : until });
    start = next;
  }
  return joinSameHome(residences);
}

/** The first day of the turn after the one in which a day lies. */
function nextTurn(day: CalendarDate, every: RotationStep): CalendarDate {
  if (every === 'half-month' && Number(day.slice(8)) < 16) {
    return toCalendarDate(`${day.slice(0, 7)}${MIDDLE_OF_MONTH}`);
  }
  const month = Number(day.slice(5, 7)) - 1;
  const nextMonth = every === 'quarter' ? month - (month % 3) + 3 : month + 1;
  const year = Number(day.slice(0, 4)) + Math.floor(nextMonth / 12);
  return toCalendarDate(`${String(year)}-${String((nextMonth % 12) + 1).padStart(2, '0')}-01`);
}

/** A single home is one stay, not many. */
function joinSameHome(residences: readonly Residence[]): Residence[] {
  const joined: Residence[] = [];
  for (const residence of residences) {
    const last = joined.at(-1);
    if (last && sameHome(last, residence)) joined.splice(-1, 1, { ...last, to: residence.to });
    else joined.push(residence);
  }
  return joined;
}

function sameHome(one: Residence, other: Residence): boolean {
  return (
    one.kind === other.kind &&
    one.hamletId === other.hamletId &&
    one.houseText === other.houseText &&
    one.hostName === other.hostName
  );
}
