import { expect, test } from 'vitest';
import {
  dailyCapOf,
  OFFICE_RULE_NAMES,
  OFFICE_RULES,
  PROGRAM_RULES,
} from '../../../src/shared/domain/office-rules.ts';

test.each(OFFICE_RULE_NAMES)('the program’s own value of %s lies within what an office may set', (rule) => {
  const { value, from, to } = OFFICE_RULES[rule];
  expect(from).toBeLessThan(to);
  expect(value).toBeGreaterThanOrEqual(from);
  expect(value).toBeLessThanOrEqual(to);
});

test('a village that sets a cap changes it for helpers of that age alone', () => {
  const rules = { ...PROGRAM_RULES, 'daily-cap-minutes-60-69': { value: 90, setBy: 'village' as const } };
  expect([59, 60, 69, 70, 75, null].map((age) => dailyCapOf(rules, age))).toEqual([240, 90, 90, 120, 60, 90]);
});
