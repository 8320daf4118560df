import { expect, test } from 'vitest';
import { readPhones } from '../../../../src/backend/importers/cells/phones.ts';

const one = (number: string, owner: string | null = null) => [{ number, owner }];

test.each([
  ['19900000032', one('19900000032'), false],
  [19900000306, one('19900000306'), false],
  ['199-0000-0047', one('19900000047'), true],
  ['199 0000 0047', one('19900000047'), true],
  ['１９９０００００４７０', one('19900000470'), true],
  ['+8619900000032', one('19900000032'), true],
  ['019900000032', one('19900000032'), true],
  ['19900000032.0', one('19900000032'), true],
  ['0831-3821234', one('0831-3821234'), false],
  ['3821234', one('3821234'), false],
  ['儿子19900000033', one('19900000033', '儿子'), false],
] as const)('%j holds %j (cleaned: %s)', (cell, phones, wasCleaned) => {
  expect(readPhones(cell)).toEqual({ phones, wasCleaned, hadSeveral: false, unread: [] });
});

test('two phones in one cell are parted, with the word for the other owner', () => {
  expect(readPhones('19900000042/儿子19900000043')).toEqual({
    phones: [
      { number: '19900000042', owner: null },
      { number: '19900000043', owner: '儿子' },
    ],
    wasCleaned: false,
    hadSeveral: true,
    unread: [],
  });
});

test('a son without a phone is no phone, but the cell spoke of two', () => {
  expect(readPhones('19900000501/儿子无')).toEqual({
    phones: one('19900000501'),
    wasCleaned: false,
    hadSeveral: true,
    unread: [],
  });
});

test.each(['', '无', '—', null])('%j holds no phone and nothing to tell', (cell) => {
  expect(readPhones(cell)).toEqual({ phones: [], wasCleaned: false, hadSeveral: false, unread: [] });
});

test.each(['1990000003', '199000000321', '同上'])('%s is kept as unread, not repaired', (cell) => {
  expect(readPhones(cell)).toMatchObject({ phones: [], unread: [cell] });
});
