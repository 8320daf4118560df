import { expect, test } from 'vitest';
import { readAvailability } from '../../../../src/backend/importers/cells/availability.ts';

test('half-days come in the order of the week, each once', () => {
  expect(readAvailability('周四下午、周一上午、周四下午').halfDays).toEqual([
    { weekday: 1, slot: 'morning' },
    { weekday: 4, slot: 'afternoon' },
  ]);
});

test.each(['周三', '周三全天', '星期三'])('%s is the whole Wednesday', (cell) => {
  expect(readAvailability(cell)).toEqual({
    halfDays: [
      { weekday: 3, slot: 'morning' },
      { weekday: 3, slot: 'afternoon' },
    ],
    unread: [],
  });
});

test.each(['周日上午', '周天上午', '星期日上午', '周7上午'])('%s is the seventh day', (cell) => {
  expect(readAvailability(cell).halfDays).toEqual([{ weekday: 7, slot: 'morning' }]);
});

test('what is no half-day is told', () => {
  expect(readAvailability('农闲时，周二上午')).toEqual({
    halfDays: [{ weekday: 2, slot: 'morning' }],
    unread: ['农闲时'],
  });
});
