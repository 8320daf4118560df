import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_SPOKEN,
  speakable,
  spokenDay,
  spokenLunarDay,
  spokenNumber,
  spokenPhone,
  spokenWeekday,
} from '../../../../src/backend/printing/broadcast-script/spoken-words.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { plainDays } from '../a-village-week.ts';

describe('spoken words', () => {
  it('says numbers as people say them', () => {
    expect([0, 3, 10, 12, 20, 23, 99].map(spokenNumber)).toEqual([
      '零',
      '三',
      '十',
      '十二',
      '二十',
      '二十三',
      '九十九',
    ]);
  });

  it('says days by both calendars', () => {
    const day = toCalendarDate('2026-11-29');
    expect(spokenDay(day)).toBe('十一月二十九号');
    expect(spokenWeekday(day)).toBe('星期日');
    const [sunday] = plainDays(day);
    expect(sunday && spokenLunarDay(sunday)).toBe('十月二十一');
  });

  it('reads a phone digit by digit in the groups of the number', () => {
    expect(spokenPhone('19900001234')).toEqual(['幺九九，零零零零，幺二三四']);
    expect(spokenPhone('0827-5556666')).toEqual(['零八二七，五五五，六六六六']);
    expect(spokenPhone('120')).toEqual(['幺二零']);
    expect(spokenPhone('没有')).toEqual([]);
  });

  it('reads every digit of whatever number, in breaths that are short enough', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 -]{0,30}$/), (number) => {
        const lines = spokenPhone(number);
        const said = lines
          .join('')
          .replaceAll('，', '')
          .replaceAll(/./gu, (word) => String('零幺二三四五六七八九'.indexOf(word)));
        expect(said).toBe(number.replaceAll(/\D/gu, ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(MOST_SPOKEN);
      }),
    );
  });

  it('reads out no name that it cannot say', () => {
    expect([speakable('石板村', 6), speakable('石板2村', 6), speakable('很长很长的村名', 6)]).toEqual([
      '石板村',
      null,
      null,
    ]);
  });
});
