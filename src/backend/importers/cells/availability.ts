import { HALF_DAYS, type HalfDay, halfDayIndex, SLOTS } from '../../../shared/domain/availability.ts';
import type { Weekday } from '../../../shared/time/calendar-date.ts';
import type { PlainCell } from '../workbook/plain-cell.ts';
import { readTextList } from './text-list.ts';

export interface AvailabilityReading {
  /** In the order of the week, each half-day once. */
  readonly halfDays: readonly HalfDay[];
  readonly unread: readonly string[];
}

const WEEKDAY_SIGNS = '一二三四五六日';

/** 周四上午、周六下午; 周三 or 周三全天 stands for both halves of the day. */
export function readAvailability(cell: PlainCell | undefined): AvailabilityReading {
  const indexes = new Set<number>();
  const unread: string[] = [];
  for (const word of readTextList(cell)) {
    const match = /^(?:周|星期|礼拜)([一二三四五六日天1-7])(上午|下午|全天)?$/u.exec(word);
    if (match === null) {
      unread.push(word);
      continue;
    }
    const weekday = weekdayOfSign(match[1] ?? '');
    const slots =
      match[2] === '上午' ? (['morning'] as const) : match[2] === '下午' ? (['afternoon'] as const) : SLOTS;
    for (const slot of slots) indexes.add(halfDayIndex({ weekday, slot }));
  }
  return { halfDays: HALF_DAYS.filter((half) => indexes.has(halfDayIndex(half))), unread };
}

function weekdayOfSign(sign: string): Weekday {
  if (/\d/.test(sign)) return Number(sign) as Weekday;
  return ((sign === '天' ? 6 : WEEKDAY_SIGNS.indexOf(sign)) + 1) as Weekday;
}
