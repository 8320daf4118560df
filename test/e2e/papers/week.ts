import type { Slot } from '../../../src/shared/domain/availability.ts';
import { SERVICE_TYPES, type ServiceCode } from '../../../src/shared/domain/service.ts';
import { addDays, type CalendarDate, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { ELDERS } from './people.ts';

export const WEEK = toCalendarDate('2026-11-23');

/** A visit of the week, its people by their place in the lists. */
export interface WeekVisit {
  readonly elder: number;
  readonly service: ServiceCode;
  /** The time of the week, from 1. */
  readonly number: number;
  /** Null while nobody has been found. */
  readonly date: CalendarDate | null;
  readonly slot: Slot;
  readonly helpers: readonly number[];
}

/** Who stays away in the second version, and until when. */
export const ABSENT_HELPER = 5;
export const ABSENT_UNTIL = addDays(WEEK, 3);

/**
 * Every elder every day, by the helper of the same place in the list; the first of each 组 three times a day. On
 * Wednesdays the sixth of a 组 is visited by another one with a long name, on Fridays the seventh by two; nobody has been
 * found for the eighth on Thursday.
 */
export function firstWeek(): WeekVisit[] {
  return ELDERS.flatMap((elder, index) =>
    elder.services.flatMap((word) =>
      Array.from({ length: 7 }, (_, day): WeekVisit => {
        const place = index % 10;
        const other = index - place + 4;
        const missing = place === 7 && day === 3;
        return {
          elder: index,
          service: codeOf(word),
          number: day + 1,
          date: missing ? null : addDays(WEEK, day),
          slot: word === '助餐' || (word !== '代办' && (index + day) % 2 === 0) ? 'morning' : 'afternoon',
          helpers: missing
            ? []
            : place === 5 && day === 2
              ? [other]
              : place === 6 && day === 4
                ? [index, other]
                : [index],
        };
      }),
    ),
  );
}

/** The same after one helper fell out until Thursday: its days are taken over by two others, one stays open. */
export function secondWeek(): WeekVisit[] {
  return firstWeek().map((visit): WeekVisit => {
    if (visit.elder !== ABSENT_HELPER || visit.number > 4 || visit.helpers[0] !== ABSENT_HELPER) return visit;
    if (visit.number === 4) return { ...visit, date: null, helpers: [] };
    return { ...visit, helpers: [visit.number === 1 ? 4 : 9] };
  });
}

function codeOf(word: string): ServiceCode {
  const found = Object.values(SERVICE_TYPES).find(({ name }) => name === word);
  if (!found) throw new Error(`No service ${word}`);
  return found.code;
}
