import { expect, test } from 'vitest';
import { ruleSentences } from '../../../src/renderer/text/screens/time-bank-rule-sentences.ts';
import { amountText } from '../../../src/renderer/text/screens/time-bank-amounts.ts';
import { USUAL_RULES } from '../../../src/shared/domain/usual-time-bank-rules.ts';

test('tells the usual rules as somebody would read them aloud', () => {
  const sentences = ruleSentences(USUAL_RULES);
  expect(sentences).toContain('满 30 分钟存一次，零头不计。');
  expect(sentences).toContain('每人一天最多计 240 分钟，一周最多计 1200 分钟。');
  expect(sentences).toContain('帮同户的亲属、家属付了钱的服务、公益性岗位人员的服务不存积分。');
  expect(new Set(sentences).size).toBe(sentences.length);
});

test('tells weights, limits that are not there, and gifts that nobody may make', () => {
  const rules = { ...USUAL_RULES, weightPercent: { bathing_help: 150 }, mostMinutesADay: null, giftsTo: [] };
  const sentences = ruleSentences(rules);
  expect(sentences).toContain('助浴按 150%折算，其他服务按实际时间。');
  expect(sentences).toContain('每人一周最多计 1200 分钟。');
  expect(sentences).toContain('积分不能转赠，可以捐给村公共池。');
});

test('writes minutes first and points beside them, where the rules say what a point is', () => {
  expect(amountText(90, 60)).toBe('90 分钟（1.5 分）');
  expect(amountText(12_350, 60)).toBe('12,350 分钟（205.83 分）');
  expect(amountText(90, null)).toBe('90 分钟');
});
