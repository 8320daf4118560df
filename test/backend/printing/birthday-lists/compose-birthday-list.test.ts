import { expect, it } from 'vitest';
import {
  type BirthdayFacts,
  composeBirthdayList,
} from '../../../../src/backend/printing/birthday-lists/compose-birthday-list.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { aHelper, anElder, MONDAY, personId } from '../a-village-week.ts';
import { paperText } from '../paper-text.ts';

const facts: BirthdayFacts = {
  townshipName: '云岭乡',
  villageName: '石板村',
  from: MONDAY,
  elders: [
    { ...anElder(), birthDate: toCalendarDate('1946-12-04'), lunarBirthday: null },
    {
      ...anElder({ personId: personId(2), name: '李德明', consents: new Set() }),
      birthDate: null,
      lunarBirthday: { month: 10, day: 18, leap: false },
    },
    { ...anElder({ personId: personId(3), name: '何玉珍' }), birthDate: null, lunarBirthday: null },
  ],
  helpers: [aHelper()],
};
const textOf = (profile: 'public' | 'internal'): string =>
  paperText({
    html: composeBirthdayList(facts, profile)
      .parts.map(({ body }) => body.toString())
      .join(''),
  });

it('congratulates on the wall only who agreed to be named, without year and age', () => {
  const text = textOf('public');
  expect(text).toContain('王桂英');
  expect(text).not.toMatch(/李德明|何玉珍|1946|80|周岁|第7户/u);
});

it('tells the office everybody, in the order of the days, with round ages and who goes', () => {
  const text = textOf('internal');
  expect(text).toMatch(/11月26日[^]*过农历[^]*李德明[^]*12月4日[^]*过新历[^]*王桂英[^]*80整寿/u);
  expect(text).toContain('刘秀兰199 0000 0101');
  expect(text).toContain('另有 1 位没有登记出生日期');
});

it('hangs up no empty list', () => {
  const nobody = { ...facts, elders: [] };
  expect(composeBirthdayList(nobody, 'public').parts).toEqual([]);
  expect(composeBirthdayList(nobody, 'internal').parts).toHaveLength(1);
});
