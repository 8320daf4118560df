import { describe, expect, it } from 'vitest';
import { composeMessage } from '../../../../src/backend/printing/broadcast-script/compose-message.ts';
import { addDays } from '../../../../src/shared/time/calendar-date.ts';
import { aHelper, aVillageWeek, aVisit, MONDAY, personId } from '../a-village-week.ts';
import { NEVER_ON_PAPER, withCanaries } from '../canaries.ts';

const stranger = aHelper({ personId: personId(102), name: '周明', consents: new Set() });
const helpers = [101, 102].map((id) => ({
  helperId: personId(id),
  part: 'primary' as const,
  order: 1,
  travelMinutes: 5,
}));

describe('the message for a group', () => {
  it('tells the week, who comes by 组 and whom to call, and names only who agreed', () => {
    const week = aVillageWeek({
      helpers: [aHelper(), stranger],
      visits: [aVisit({ serviceCode: 'bathing_help', helpers })],
    });
    const text = composeMessage(withCanaries(week), null);
    expect(text).toBe(
      [
        '【石板村互助养老】11月23日至11月29日（农历十月十五—十月廿一）',
        '排班表第2版已贴在村里墙上。',
        '这一周上门的互助员：',
        '3组：刘秀兰，另有1位',
        '有事请提前一天打电话：199 0000 9002',
      ].join('\n'),
    );
    for (const words of [...NEVER_ON_PAPER, '王桂英', '周明', '助浴']) expect(text).not.toContain(words);
  });

  it('says that an older sheet no longer holds, and for which 组', () => {
    const week = aVillageWeek({ visits: [aVisit({ date: addDays(MONDAY, 1) })] });
    const before = { rosterVersion: 1, visits: [aVisit()], works: [] };
    expect(composeMessage(week, { ...week, before })).toContain('旧表作废。有改动的：3组。');
  });
});
