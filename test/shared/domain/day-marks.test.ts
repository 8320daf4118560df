import { expect, test } from 'vitest';
import { dayMarks } from '../../../src/shared/domain/day-marks.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

test('a day is named by its lunar date, its festivals, its markets and the periods that cover it', () => {
  const marks = dayMarks(
    {
      markets: [
        { name: '青溪场', pattern: { kind: 'lunar-digits', digits: [9], withoutThirtieth: 'falls-out' } },
        { name: '河街早市', pattern: { kind: 'weekdays', weekdays: [1, 7] } },
      ],
      periods: [
        {
          name: '春节',
          kind: 'festival',
          range: { kind: 'lunar-yearly', month: 1, day: 1, daysBefore: 1, daysAfter: 6 },
        },
      ],
    },
    toCalendarDate('2026-02-15'),
    toCalendarDate('2026-02-17'),
  );
  const festival = { name: '春节', kind: 'festival' };
  expect(marks).toEqual([
    {
      date: '2026-02-15',
      lunarMonth: '腊月',
      lunarDay: '廿八',
      occasions: [],
      markets: ['河街早市'],
      periods: [],
    },
    {
      date: '2026-02-16',
      lunarMonth: '腊月',
      lunarDay: '廿九',
      occasions: ['除夕'],
      markets: ['青溪场', '河街早市'],
      periods: [festival],
    },
    {
      date: '2026-02-17',
      lunarMonth: '正月',
      lunarDay: '初一',
      occasions: ['春节'],
      markets: [],
      periods: [festival],
    },
  ]);
});
