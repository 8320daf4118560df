import { describe, expect, test } from 'vitest';
import {
  availabilityWords,
  birthWords,
  hourWords,
  lunarWords,
  maskedIdNumber,
  needWords,
} from '../../../../src/backend/printing/registers/register-words.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

describe('words of the registers', () => {
  test.each([
    ['511900194002290223', '511900********0223'],
    ['51190019500315018X', '511900********018X'],
    ['510322500315123', '510322*****5123'],
    ['无法辨认', ''],
    [null, ''],
  ])('an identity number is masked in its middle: %s', (idNumber, masked) => {
    expect(maskedIdNumber(idNumber)).toBe(masked);
  });

  test.each([
    ['day', '1943年3月5日'],
    ['month', '1943年3月'],
    ['year', '1943年'],
    ['unknown', ''],
  ] as const)('a birth date says no more than is known: %s', (precision, words) => {
    expect(birthWords(toCalendarDate('1943-03-05'), precision)).toBe(words);
  });

  test.each([
    [1, 1, false, '正月初一'],
    [2, 10, false, '二月初十'],
    [4, 20, true, '闰四月二十'],
    [11, 15, false, '冬月十五'],
    [12, 29, false, '腊月廿九'],
    [12, 30, false, '腊月三十'],
  ])('a lunar birthday: month %i, day %i', (month, day, leap, words) => {
    expect(lunarWords({ month, day, leap })).toBe(words);
  });

  test('needs are told by the week, or by the month where they are rarer', () => {
    expect(
      needWords([
        { serviceCode: 'meal_help', timesPerWeek: 3, everyWeeks: 1 },
        { serviceCode: 'bathing_help', timesPerWeek: 1, everyWeeks: 2 },
        { serviceCode: 'errand', timesPerWeek: 1, everyWeeks: 3 },
      ]),
    ).toBe('助餐 每周3次；助浴 每月2次；代办 每3周1次');
  });

  test('free half-days follow the week, a whole day in one word', () => {
    expect(
      availabilityWords([
        { weekday: 3, slot: 'afternoon' },
        { weekday: 1, slot: 'morning' },
        { weekday: 1, slot: 'afternoon' },
      ]),
    ).toBe('周一全天、周三下午');
  });

  test.each([
    [480, '8'],
    [450, '7.5'],
    [100, '100分钟'],
  ])('%i minutes a week', (minutes, words) => {
    expect(hourWords(minutes)).toBe(words);
  });
});
