import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';
import { readSmallNumber } from './chinese-number.ts';

/** Minutes of a cell such as 6, 8小时, 1.5h, 90分钟, 1小时30分. A bare number counts in `unit`; null if unreadable. */
export function readMinutes(cell: PlainCell | undefined, unit: 'hours' | 'minutes'): number | null {
  const text = cleanText(cell).replace(/\s/gu, '');
  const bare = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
  if (bare !== null) return Math.round(unit === 'hours' ? bare * 60 : bare);
  const match =
    /^(?:(\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3})个?(?:小时|h|钟头)(半)?)?(?:(\d+)(?:分钟?|min))?(?:左右)?$/iu.exec(
      text,
    );
  if (match === null || (match[1] === undefined && match[3] === undefined)) return null;
  const [, hoursText, half, minutesText] = match;
  const hours = hoursText === undefined ? 0 : (readSmallNumber(hoursText) ?? Number(hoursText));
  return Math.round(hours * 60) + (half === undefined ? 0 : 30) + Number(minutesText ?? 0);
}
