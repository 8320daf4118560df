import type {
  CalendarPeriodForm,
  LinkClosure,
  MarketPattern,
  PeriodKind,
  PeriodRange,
} from '../../../shared/domain/calendar.ts';
import { weekdayWord } from '../terms.ts';

/** The office's words for every code about the calendar. A missing word does not compile. */

export const periodKindWord = {
  'farming-rush': '农忙',
  festival: '节日',
  holiday: '放假',
  rain: '雨天',
  flood: '涨水',
  snow: '冰雪',
  custom: '风俗',
} satisfies Record<PeriodKind, string>;

export const periodVisitsWord = {
  usual: '照常上门',
  least: '只去最要紧的老人家',
  none: '都不上门',
} satisfies Record<CalendarPeriodForm['visits'], string>;

export const closureReasonWord = {
  landslide: '滑坡',
  flood: '涨水',
  ice: '结冰',
  roadwork: '修路',
  other: '其他',
} satisfies Record<LinkClosure['reason'], string>;

export const marketKindWord = {
  'lunar-digits': '农历逢几',
  'solar-digits': '公历逢几',
  weekdays: '每周几',
  'branch-days': '按地支日',
  'every-n-days': '每几天一场',
  daily: '天天有场',
  listed: '一天一天列出',
} satisfies Record<MarketPattern['kind'], string>;

export const rangeKindWord = {
  'lunar-yearly': '每年农历某一天前后',
  'solar-yearly': '每年公历从几号到几号',
  'solar-term': '每年从某个节气起',
  once: '只这一次',
} satisfies Record<PeriodRange['kind'], string>;

export const withoutThirtiethWord = {
  'falls-out': '这一场就没有',
  'day-before': '提前到廿九',
  'day-after': '推到下月初一',
} satisfies Record<Extract<MarketPattern, { kind: 'lunar-digits' }>['withoutThirtieth'], string>;

/** The last digit of a day, 0 as 十. */
export const DIGIT_WORDS = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
export const BRANCH_WORDS = ['子', '丑', '寅', '卯', '辰', '巳', '午', '未', '申', '酉', '戌', '亥'] as const;
export const LUNAR_MONTH_WORDS = [
  '正月',
  '二月',
  '三月',
  '四月',
  '五月',
  '六月',
  '七月',
  '八月',
  '九月',
  '十月',
  '冬月',
  '腊月',
] as const;
/** In the order of the year. */
export const SOLAR_TERMS = [
  '小寒',
  '大寒',
  '立春',
  '雨水',
  '惊蛰',
  '春分',
  '清明',
  '谷雨',
  '立夏',
  '小满',
  '芒种',
  '夏至',
  '小暑',
  '大暑',
  '立秋',
  '处暑',
  '白露',
  '秋分',
  '寒露',
  '霜降',
  '立冬',
  '小雪',
  '大雪',
  '冬至',
] as const;

/** 初一 … 初十, 十一, 二十, 廿一, 三十 */
export function lunarDayWord(day: number): string {
  if (day === 10) return '初十';
  if (day === 20) return '二十';
  return `${['初', '十', '廿', '三'][Math.floor(day / 10)] ?? ''}${DIGIT_WORDS[day % 10] ?? ''}`;
}

/** 农历逢三、六、九；每周二、六；丑、巳、酉日；每5天一场 */
export function marketPatternText(pattern: MarketPattern): string {
  switch (pattern.kind) {
    case 'lunar-digits':
      return `农历逢${digitsText(pattern.digits)}${pattern.digits.includes(0) ? `（小月没有三十，${withoutThirtiethWord[pattern.withoutThirtieth]}）` : ''}`;
    case 'solar-digits':
      return `公历逢${digitsText(pattern.digits)}`;
    case 'weekdays':
      return `每周${[...pattern.weekdays]
        .sort((one, other) => one - other)
        .map((day) => weekdayWord[day].slice(1))
        .join('、')}`;
    case 'branch-days':
      return `${[...pattern.branches]
        .sort((one, other) => one - other)
        .map((branch) => BRANCH_WORDS[branch])
        .join('、')}日`;
    case 'every-n-days':
      return `每${String(pattern.days)}天一场`;
    case 'daily':
      return '天天有场';
    case 'listed':
      return `列出的${String(pattern.dates.length)}天`;
  }
}

function digitsText(digits: readonly number[]): string {
  // 十 comes last, as people say it.
  return [...digits]
    .sort((one, other) => (one || 10) - (other || 10))
    .map((digit) => DIGIT_WORDS[digit])
    .join('、');
}

/** 每年正月初一前1天到后6天 */
export function periodRangeText(range: PeriodRange): string {
  switch (range.kind) {
    case 'once':
      return range.from === range.to ? range.from : `${range.from} 至 ${range.to}`;
    case 'solar-yearly':
      return `每年${monthDayText(range.from)}至${monthDayText(range.to)}`;
    case 'solar-term':
      return `每年${range.term}起 ${String(range.days)} 天`;
    case 'lunar-yearly': {
      const day = range.day === 30 ? '最后一天' : lunarDayWord(range.day);
      const before = range.daysBefore > 0 ? `前${String(range.daysBefore)}天` : '';
      const after = range.daysAfter > 0 ? `后${String(range.daysAfter)}天` : '';
      const reach = [before, after].filter(Boolean).join('到');
      return `每年${LUNAR_MONTH_WORDS[range.month - 1] ?? ''}${day}${reach === '' ? '' : `，${reach}`}`;
    }
  }
}

function monthDayText(monthDay: string): string {
  return `${String(Number(monthDay.slice(0, 2)))}月${String(Number(monthDay.slice(3)))}日`;
}
