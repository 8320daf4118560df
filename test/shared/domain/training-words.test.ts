import { expect, it } from 'vitest';
import { trainedServices } from '../../../src/shared/domain/training-words.ts';

it.each([
  [['助浴'], ['bathing_help']],
  [['养老护理员初级'], ['bathing_help']],
  [['村医背景'], ['bathing_help']],
  [['急救', '会做饭'], []],
  [['急救', '退休护士'], ['bathing_help']],
  [[], []],
])('counts %j for %j', (words, services) => {
  expect(trainedServices(words)).toEqual(services);
});
