import { expect, it } from 'vitest';
import { ruleClauses, rulesInForceWords } from '../../../../src/backend/printing/time-bank/rule-words.ts';
import type { RuleSet } from '../../../../src/shared/domain/time-bank.ts';
import { USUAL_RULES } from '../../../../src/shared/domain/usual-time-bank-rules.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

const wordsOf = (rules: RuleSet): string =>
  ruleClauses(rules)
    .map(({ about, sentences }) => `${about}：${sentences.join('')}`)
    .join('\n') + rulesInForceWords(rules);

/** Another value for each part of a rule set. */
const OTHERS: { readonly [Key in keyof RuleSet]: RuleSet[Key] } = {
  version: 7,
  effectiveFrom: toCalendarDate('2027-03-01'),
  approvedBy: '老年协会',
  minutesPerPoint: 45,
  unitMinutes: 1,
  leastMinutes: 0,
  lookInMinutes: 25,
  mostMinutesADay: null,
  mostMinutesAWeek: 900,
  weightPercent: { bathing_help: 150 },
  kinOfHouseholdEarn: true,
  otherKinEarn: false,
  paidVisitsEarn: true,
  paidPostsEarn: true,
  giftsTo: [],
  noticeDays: 12,
  expiryMonths: 36,
  monthsAfterDeath: null,
};

it.each(Object.keys(OTHERS) as (keyof RuleSet)[])('says %s', (key) => {
  expect(wordsOf({ ...USUAL_RULES, [key]: OTHERS[key] })).not.toBe(wordsOf(USUAL_RULES));
});

it('says the usual rules in plain words', () => {
  const words = wordsOf({ ...USUAL_RULES, lookInMinutes: 15, weightPercent: { farm_help: 0, errand: 80 } });
  for (const sentence of [
    '60 分钟是 1 分',
    '每满 30 分钟记 30 分钟，零头不记，路上的时间不算',
    '上门看望满 15 分钟的，至少记 15 分钟',
    '一天最多记 240 分钟（4小时），一周最多记 1200 分钟（20小时）',
    '助农不记；代办每 100 分钟记 80 分钟；其余的服务一分钟就是一分钟',
    '不记的：家属付了钱的服务、公益性岗位的人在岗时做的服务、照顾自家一户的老人。照样记的：照顾不同户的亲属。',
    '24 个月没有人继承的，归村公共池',
    '不换钱，不外借，不算利息，不能透支',
  ])
    expect(words).toContain(sentence);
});
