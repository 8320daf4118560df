import { readMinutes } from '../cells/duration.ts';
import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';

/** What a cell of served time says. `asks` names no minutes and is put to the clerk with what it might mean. */
export type ServiceMinutes =
  | { readonly kind: 'blank' }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'asks'; readonly likelyMinutes: number | null };

/** Half a day of the duty form has three hours; nobody is credited with them unasked. */
const HALF_DAY_MINUTES = 180;
/** A bare figure up to here counts in hours (1.5, 8), above it in minutes (45, 90). */
const MOST_BARE_HOURS = 12;
const HALF_DAY = /^(?:一?个?半天|半日|一?个?(?:上午|下午|早上|晚上|晌午))$/u;

/** 1.5, 1.5h, 1小时半, 90, 90分钟; 半天, 一上午 and 2次 are asked about. */
export function readServiceMinutes(cell: PlainCell | undefined): ServiceMinutes {
  const text = cleanText(cell).replace(/\s/gu, '');
  if (text === '') return { kind: 'blank' };
  if (HALF_DAY.test(text)) return { kind: 'asks', likelyMinutes: HALF_DAY_MINUTES };
  if (/^(?:一整?天|全天)$/u.test(text)) return { kind: 'asks', likelyMinutes: 2 * HALF_DAY_MINUTES };
  const bare = /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
  const minutes =
    bare === null ? readMinutes(text, 'hours') : Math.round(bare <= MOST_BARE_HOURS ? bare * 60 : bare);
  if (minutes === null || minutes <= 0 || minutes > 24 * 60) return { kind: 'asks', likelyMinutes: null };
  return { kind: 'minutes', minutes };
}
