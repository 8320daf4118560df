import { readSmallNumber } from '../cells/chinese-number.ts';
import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';

/** Minutes after midnight, 0 … 1440. `isUnsure`: the hour was typed where nobody visits, or a point for a colon. */
export interface ClockTime {
  readonly minutes: number;
  readonly isUnsure: boolean;
}

const MIDNIGHT = 24 * 60;
/** Before this hour of the morning 2:00 is more likely two in the afternoon. */
const EARLIEST_VISIT = 5 * 60;
const SPELLED =
  /^(凌晨|早上|上午|中午|下午|傍晚|晚上)?(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[点时:](半|\d{1,2}|[一二三四五六七八九十]{1,3})?分?|\.(\d{1,2}))?$/u;

/** 8:30, 8.30, 24:00, 下午2点, 2:00; null for what is no time of day. */
export function readClockTime(cell: PlainCell | undefined): ClockTime | null {
  if (typeof cell === 'number' && cell > 0 && cell < 1)
    return { minutes: Math.round(cell * MIDNIGHT), isUnsure: false };
  const match = SPELLED.exec(cleanText(cell).replace(/\s/gu, ''));
  if (match === null) return null;
  const [, part, hourText = '', minuteText, afterPoint] = match;
  const hour = readSmallNumber(hourText);
  const minute = minuteOf(minuteText ?? afterPoint);
  if (hour === null || minute === null || hour > 24 || minute > 59) return null;
  const isAfternoon =
    /中午|下午|傍晚|晚上/u.test(part ?? '') && hour < 12 && !(part === '中午' && hour >= 10);
  const minutes = (isAfternoon ? hour + 12 : hour) * 60 + minute;
  if (minutes > MIDNIGHT) return null;
  return { minutes, isUnsure: afterPoint !== undefined || (part === undefined && minutes < EARLIEST_VISIT) };
}

/** 8.3 is half past eight in lists that write a point for the colon. */
function minuteOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return 0;
  if (text === '半') return 30;
  return readSmallNumber(text.length === 1 && /\d/.test(text) ? `${text}0` : text);
}

export interface VisitTimes {
  readonly minutes: number | null;
  /** `leaves-before-arrival` gives no minutes; `unsure` gives them and wants a look. */
  readonly doubt: 'leaves-before-arrival' | 'unsure' | null;
}

/** Minutes between two times of a line; null where one is missing or the leaving comes first. */
export function minutesBetween(arrive: ClockTime | null, leave: ClockTime | null): VisitTimes {
  if (arrive === null || leave === null) return { minutes: null, doubt: null };
  const minutes = leave.minutes - arrive.minutes;
  if (minutes <= 0) return { minutes: null, doubt: 'leaves-before-arrival' };
  return { minutes, doubt: arrive.isUnsure || leave.isUnsure ? 'unsure' : null };
}
