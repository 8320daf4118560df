import { expect, test } from 'vitest';
import {
  readSmallNumber,
  spelledDigitsToFigures,
} from '../../../../src/backend/importers/cells/chinese-number.ts';

test.each([
  ['7', 7],
  ['12', 12],
  ['三', 3],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['', null],
  ['三四', null],
  ['百', null],
  ['123', null],
] as const)('%s is %j', (text, value) => {
  expect(readSmallNumber(text)).toBe(value);
});

test('a spelt year becomes figures and other signs stay', () => {
  expect(spelledDigitsToFigures('一九五〇年三月')).toBe('1950年三月');
});
