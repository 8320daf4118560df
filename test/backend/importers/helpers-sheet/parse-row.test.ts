import { describe, expect, test } from 'vitest';
import type { HelperRecord } from '../../../../src/backend/importers/records.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { parse, parseHelper, codesOf, addsUp } from '../../../builders/a-parsed-register.ts';
import { aHelpersRegister, RIGHT_NUMBERS } from '../../../builders/a-register.ts';

describe('helpers', () => {
  test('a row written well becomes a record without a remark', async () => {
    const expected: HelperRecord = {
      at: { sheet: '', row: 3 },
      name: '李秀兰',
      sex: 'M',
      idNumber: RIGHT_NUMBERS.man1951,
      idStatus: 'valid',
      birthDate: toCalendarDate('1951-03-02'),
      birthPrecision: 'day',
      villageName: '柳树村',
      groupNo: 2,
      hamletName: '老屋基',
      phones: [{ number: '19900000003', owner: null }],
      temperaments: ['随和'],
      hobbies: ['听戏'],
      status: 'active',
      consents: [],
      groupVillageName: null,
      nameNote: '',
      nickname: '',
      nation: '',
      dialect: '',
      lunarBirthday: null,
      relationToHead: '',
      registeredElsewhere: null,
      partyMember: null,
      fiveSenior: [],
      roles: [],
      remark: '',
      category: 'younger_elder',
      healthWords: '良好',
      skills: ['会做饭'],
      travelMeans: 'e_bike',
      travelLimitMinutes: 15,
      weeklyCapMinutes: 480,
      maxElders: 4,
      services: ['meal_help', 'errand'],
      availability: [
        { weekday: 1, slot: 'afternoon' },
        { weekday: 4, slot: 'morning' },
      ],
      ability: 'unknown',
      abilityNotedOn: null,
      licenceNote: '',
      dailyCapMinutes: null,
      adHoc: null,
      insurer: '',
      policyNo: '',
      insuredUntil: null,
      trainings: [],
      pointsWish: null,
      joinedOn: null,
      reconfirmedOn: null,
    };
    const { helper, findings } = await parseHelper({});
    expect(findings).toEqual([]);
    expect(helper).toEqual(expected);
  });

  test('低领 is a misprint of 低龄, and that is told', async () => {
    const { helper, findings } = await parseHelper({ 身份: '低领老人' });
    expect(helper?.category).toBe('younger_elder');
    expect(findings).toMatchObject([{ code: 'category-misprint', raw: '低领老人', proposal: '低龄老人' }]);
  });

  test('a helper with no hours has none, and that is told', async () => {
    const { helper, findings } = await parseHelper({ '每周可服务(小时)': '' });
    expect(helper?.weeklyCapMinutes).toBe(0);
    expect(findings).toMatchObject([{ code: 'word-unknown', column: '每周可服务', raw: '', proposal: '0' }]);
  });

  test.each([
    ['路程上限(分钟)', '90', { travelLimitMinutes: 60 }],
    ['最多帮扶人数', '20', { maxElders: 8 }],
    ['最多帮扶人数', '不限', { maxElders: 4 }],
  ])(
    '%s %s goes beyond what can be planned with: %j, told and kept in the remark',
    async (column, cell, expected) => {
      const { helper, codes } = await parseHelper({ [column]: cell });
      expect(helper).toMatchObject({ ...expected, remark: cell });
      expect(codes).toEqual(['word-unknown']);
    },
  );

  test('a row without a village is refused', async () => {
    const parsed = await parse(aHelpersRegister([{ 村: '' }, {}]));
    expect(codesOf(parsed)).toEqual(['row-without-village']);
    expect(parsed).toMatchObject({ rowsRead: 2, rowsRefused: 1 });
    expect(addsUp(parsed)).toBe(true);
  });
});
