import { expect, test } from 'vitest';
import { dayHead, weekNotes } from '../../../src/backend/printing/day-head.ts';
import type { DayMark } from '../../../src/shared/domain/calendar.ts';
import { MONDAY, plainDays } from './a-village-week.ts';

const rush = { name: '抢种油菜', kind: 'farming-rush' } as const;
const words = (day: DayMark | undefined) =>
  day === undefined
    ? ''
    : dayHead(day)
        .toString()
        .replace(/<[^>]+>|\s/g, '');

test('a week without anything special has no line of its own for it', () => {
  expect(weekNotes(plainDays(MONDAY))).toBe('');
});

test('what covers many days is said once, with its days', () => {
  const days = plainDays(MONDAY).map((day, index) => ({
    ...day,
    periods: [
      ...(index < 5 ? [rush] : []),
      ...(index === 1 || index === 5 ? [{ ...rush, name: '山歌会' }] : []),
    ],
  }));
  expect(weekNotes(days)).toBe('抢种油菜（周一至周五）　山歌会（周二、周六）');
});

test('a head holds one thing: the market; a festival of the same day goes above', () => {
  const [day, ...others] = plainDays(MONDAY);
  const both = { ...day, markets: ['石板场'], occasions: ['冬至'] } as DayMark;
  expect(words(both)).toBe('周一十五11月23日【逢场】');
  expect(weekNotes([both, ...others])).toBe('冬至（周一）');
  expect(words({ ...both, markets: [] })).toBe('周一十五11月23日冬至');
});

test('the first day of a month is called by its month while the name is short', () => {
  const [day] = plainDays(MONDAY);
  expect(words({ ...day, lunarDay: '初一', lunarMonth: '冬月' } as DayMark)).toContain('冬月');
  expect(words({ ...day, lunarDay: '初一', lunarMonth: '闰六月' } as DayMark)).toContain('初一');
});
