import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type SpokenScript,
  spokenChange,
  spokenLines,
  spokenWeek,
} from '../../../../src/backend/printing/broadcast-script/spoken-week.ts';
import { MOST_SPOKEN } from '../../../../src/backend/printing/broadcast-script/spoken-words.ts';
import type { ChangeSlipFacts } from '../../../../src/backend/printing/paper-facts.ts';
import { rosterCause } from '../../../../src/shared/domain/roster.ts';
import { addDays, type CalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { aHelper, anElder, aVillageWeek, aVisit, MONDAY, personId, plainDays } from '../a-village-week.ts';

function changed(changes: Partial<ChangeSlipFacts> = {}): ChangeSlipFacts {
  const week = aVillageWeek({ visits: [aVisit({ date: addDays(MONDAY, 2) })] });
  return { ...week, before: { rosterVersion: 1, visits: [aVisit()], works: [] }, ...changes };
}

/** Sentences as they are said, without their closing mark. */
function sentences(script: SpokenScript): string[] {
  return spokenLines(script).flatMap((line) =>
    line
      .split(/[。！：]/u)
      .map((sentence) => sentence.replace(/，$/u, ''))
      .filter((sentence) => sentence !== ''),
  );
}

describe('the script of the week', () => {
  it('greets, says who speaks, says it, whom to ask digit by digit, and says it once more', () => {
    const [first, ...others] = plainDays(MONDAY);
    const days = [...(first ? [{ ...first, markets: ['云岭场'] }] : []), ...others];
    expect(spokenLines(spokenWeek(aVillageWeek({ days }), addDays(MONDAY, -2)))).toEqual([
      '喂！喂！喂！',
      '各位乡亲请注意！',
      '这里是石板村互助站。',
      ...Array.from({ length: 2 }, (_, time) => [
        ...(time === 0 ? [] : ['再说一遍。']),
        '新的排班表贴出来了。',
        '互助员照表上门，请等着。',
        '有事来不了，早一天说。',
        '后天，十一月二十三号，星期一，',
        '农历十月十五，逢场那天，',
        '就照新表走。',
        '有不明白的，打这个电话：',
        '幺九九，零零零零，九零零二。',
      ]).flat(),
      '说完了，谢谢大家。',
    ]);
  });

  it('sends people to the station where no number is known', () => {
    const { message } = spokenWeek(aVillageWeek({ leavePhone: null, stationPhone: null }), null);
    expect(message.at(-1)).toBe('有不明白的，到互助站问。');
  });
});

describe('the script of a change', () => {
  it('says why without a name, which 组 and which days', () => {
    const because = {
      kind: 'helper-absent',
      personId: personId(101),
      helperName: '刘秀兰',
      until: null,
    } as const;
    expect(spokenChange(changed({ because })).message).toEqual([
      '排班有改动，请听好。',
      '因为有互助员请假。',
      '三组的，请留意。',
      '改的是：',
      '二十三号星期一，农历十五。',
      '二十五号星期三，农历十七。',
      '其余照旧，新表贴墙上。',
      '有不明白的，打这个电话：',
      '幺九九，零零零零，九零零二。',
    ]);
  });
});

describe('every script', () => {
  const weeks = fc
    .record({
      week: fc.integer({ min: 0, max: 2000 }),
      spokenBefore: fc.option(fc.integer({ min: -3, max: 9 }), { nil: null }),
      villageName: fc.constantFrom('石板村', '十二里河大岩村', '桥头2村', 'Aq村', '望'),
      phone: fc.option(fc.stringMatching(/^[0-9 转-]{1,30}$/), { nil: null }),
      markets: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
      groups: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
      days: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 5, maxLength: 5 }),
      cause: fc.constantFrom(...rosterCause.shape.kind.options),
    })
    .map(({ week, markets, groups, days, cause, phone, ...rest }) => {
      const weekStart = addDays('2024-01-01' as CalendarDate, week * 7);
      const elders = groups.map((groupNo, index) =>
        anElder({ personId: personId(index + 1), name: '王桂英', groupNo, consents: new Set() }),
      );
      const visit = (shift: number) =>
        elders.map(({ personId: elderId }, index) =>
          aVisit({
            key: `need-${String(index)}#1`,
            elderId,
            serviceCode: 'bathing_help',
            date: addDays(weekStart, ((days[index] ?? 0) + shift) % 7),
          }),
        );
      const facts = aVillageWeek({
        weekStart,
        villageName: rest.villageName,
        leavePhone: phone,
        elders,
        helpers: [aHelper()],
        visits: visit(1),
        days: plainDays(weekStart).map((day, index) => ({
          ...day,
          markets: markets.includes(index) ? ['云岭场'] : [],
          periods: [{ kind: 'farming-rush' as const, name: '2026抢收' }],
        })),
        because: { kind: cause, personId: personId(101), helperName: '刘秀兰', until: null },
      });
      const spokenOn = rest.spokenBefore === null ? null : addDays(weekStart, -rest.spokenBefore);
      const change = { ...facts, before: { rosterVersion: 1, visits: visit(0), works: [] } };
      return [spokenWeek(facts, spokenOn), spokenChange(change)];
    });

  it('has sentences of 15 characters at most, no figure, and nobody’s name, service, points or money', () => {
    fc.assert(
      fc.property(weeks, (scripts) => {
        for (const script of scripts) {
          for (const sentence of sentences(script)) expect(sentence.length).toBeLessThanOrEqual(MOST_SPOKEN);
          const text = spokenLines(script).join('');
          expect(text).not.toMatch(/[0-9A-Za-z:]/u);
          expect(text).not.toMatch(/王桂英|刘秀兰|王|刘|助浴|病|去世|住院|积分|钱/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});
