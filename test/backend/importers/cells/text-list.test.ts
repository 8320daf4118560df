import { expect, test } from 'vitest';
import { readTextList } from '../../../../src/backend/importers/cells/text-list.ts';

test.each([
  ['下棋、听戏', ['下棋', '听戏']],
  ['下棋，听戏', ['下棋', '听戏']],
  ['空巢/留守', ['空巢', '留守']],
  ['下棋\n听戏', ['下棋', '听戏']],
  ['下棋、下棋', ['下棋']],
  ['无', []],
  [null, []],
])('%j lists %j', (cell, words) => {
  expect(readTextList(cell)).toEqual(words);
});
