import { expect, test } from 'vitest';
import { pinyinInitials } from '../../../src/backend/importers/pinyin-initials.ts';

test.each([
  ['王桂英', 'wgy'],
  ['曾秀英', 'zxy'],
  ['单国珍', 'sgz'],
  ['仇桂兰', 'qgl'],
  ['欧阳国清', 'oygq'],
  ['阿依·古丽', 'aygl'],
])('%s is found by %s', (name, initials) => {
  expect(pinyinInitials(name)).toBe(initials);
});
