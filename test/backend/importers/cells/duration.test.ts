import { expect, test } from 'vitest';
import { readMinutes } from '../../../../src/backend/importers/cells/duration.ts';

test.each([
  [6, 360],
  ['6', 360],
  ['8小时', 480],
  ['1.5h', 90],
  ['1.5', 90],
  ['两个小时', 120],
  ['1小时半', 90],
  ['1小时30分', 90],
  ['90分钟', 90],
] as const)('%j of weekly hours is %i minutes', (cell, minutes) => {
  expect(readMinutes(cell, 'hours')).toBe(minutes);
});

test.each([
  [15, 15],
  ['15', 15],
  ['20分钟', 20],
  ['半小时', null],
] as const)('%j of a way is %j minutes', (cell, minutes) => {
  expect(readMinutes(cell, 'minutes')).toBe(minutes);
});

test.each(['', null, '半天', '有空就来', '-3'])('%j is not guessed', (cell) => {
  expect(readMinutes(cell, 'hours')).toBeNull();
});
