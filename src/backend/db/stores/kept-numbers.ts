import type { ClockTime, ElderMark, PointsChoice, Satisfaction } from '../../../shared/domain/attendance.ts';
import type { HelperPart } from '../../../shared/domain/roster.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { EntryKind } from '../../../shared/domain/time-bank.ts';
import { type CalendarDate, daysBetween } from '../../../shared/time/calendar-date.ts';

/**
 * Numbers in place of words and days, in the tables that get a row for each visit (docs/decisions/0072-ten-years-in-one-file.md).
 * Reading needs none of this: beside each number its table has a column that makes the word of it. The place in a list is what is
 * kept: new words go to its end.
 */
const ELDER_MARKS = ['signature', 'thumb-print', 'proxy', 'refused', 'missing'] as const;
const SATISFACTIONS = ['good', 'blank', 'fair', 'poor'] as const;
const POINTS_CHOICES = ['store', 'donate', 'none'] as const;
const HELPER_PARTS = ['primary', 'backup', 'other'] as const;
const SERVICES = [
  'meal_help',
  'bathing_help',
  'cleaning_help',
  'emergency_help',
  'medical_help',
  'mobility_help',
  'farm_help',
  'errand',
  'emotional_support',
] as const;
const ENTRY_KINDS = [
  'deposit',
  'carry-in',
  'carry-out',
  'gift',
  'donate',
  'grant',
  'redeem-goods',
  'hold-service',
  'settle-service',
  'release-hold',
  'inherit',
  'expire',
  'reversal',
  'freeze',
  'unfreeze',
] as const;

export const elderMarkNumber = (mark: ElderMark): number => ELDER_MARKS.indexOf(mark);
export const satisfactionNumber = (answer: Satisfaction): number => SATISFACTIONS.indexOf(answer);
export const pointsNumber = (choice: PointsChoice): number => POINTS_CHOICES.indexOf(choice);
export const helperPartNumber = (part: HelperPart): number => HELPER_PARTS.indexOf(part);
export const serviceNumber = (code: ServiceCode): number => SERVICES.indexOf(code);
export const entryKindNumber = (kind: EntryKind): number => ENTRY_KINDS.indexOf(kind);

/** Days since 1970-01-01. */
export function dayNumber(date: CalendarDate): number {
  return daysBetween('1970-01-01' as CalendarDate, date);
}

/** The same in SQL, of an expression that gives a date's text. */
export const dayOf = (date: string): string => `(unixepoch(${date}) / 86400)`;

/** Minutes since midnight. */
export function minuteOfDay(time: ClockTime): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}
