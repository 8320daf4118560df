import type { VisitLevel } from '../../../shared/domain/person-profile.ts';
import type { CareGroup } from '../../../shared/domain/supervision.ts';

/** Words of levels and groups, for the file only: no public paper names them. */
export const LEVEL_WORD: Readonly<Record<VisitLevel, string>> = {
  red: '红',
  yellow: '黄',
  blue: '蓝',
  green: '绿',
};

export const GROUP_WORD: Readonly<Record<CareGroup, string>> = {
  'living-alone': '独居',
  'empty-nest': '空巢',
  'left-behind': '留守',
  disabled: '失能',
  'severely-disabled': '重残',
  'special-family': '计生特殊家庭',
  'extreme-poverty': '特困',
};

/** 96%; a dash where there is nothing to count. */
export function rateWords(part: number, of: number): string {
  if (of === 0) return '—';
  // Only what is whole is called whole: 999 of 1000 is no 100 %.
  const percent = part === of ? 100 : Math.min(99, Math.round((part / of) * 100));
  return `${String(percent)}%`;
}
