import { expect, test } from 'vitest';
import { readName } from '../../../../src/backend/importers/cells/person-name.ts';

test.each([
  ['王桂英', '王桂英', false, null, null],
  ['王　芳', '王芳', true, null, null],
  ['李 四', '李四', true, null, null],
  [' 王桂英 ', '王桂英', false, null, null],
  ['王桂英（已故）', '王桂英', false, 'deceased', null],
  ['王桂英(去世)', '王桂英', false, 'deceased', null],
  ['王桂英（亡）', '王桂英', false, 'deceased', null],
  ['王桂英（外出）', '王桂英', false, 'away', null],
  ['王桂英（随子女去外地）', '王桂英', false, 'away', null],
  ['王桂英（大）', '王桂英', false, null, '大'],
  ['阿依•古丽', '阿依·古丽', false, null, null],
  ['范䶮华', '范䶮华', false, null, null],
  ['', '', false, null, null],
] as const)('%j is %j', (cell, name, hadSpaces, mark, note) => {
  expect(readName(cell)).toEqual({ name, hadSpaces, mark, note });
});
