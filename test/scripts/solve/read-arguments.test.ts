import { expect, it } from 'vitest';
import { readArguments } from '../../../scripts/solve/read-arguments.ts';

it('reads what to solve, and how long a week may take', () => {
  expect(readArguments(['pairing', 'a.json'])).toEqual({ topic: 'pairing', file: 'a.json', seconds: null });
  expect(readArguments(['roster', '-'])).toEqual({ topic: 'roster', file: '-', seconds: null });
  expect(readArguments(['roster', 'a.json', '--seconds', '2.5'])).toEqual({
    topic: 'roster',
    file: 'a.json',
    seconds: 2.5,
  });
});

it.each([
  [[]],
  [['roster']],
  [['week', 'a.json']],
  [['roster', 'a.json', '--seconds']],
  [['roster', 'a.json', '--seconds', '0']],
  [['roster', 'a.json', '--seconds', 'long']],
  [['roster', 'a.json', '--minutes', '3']],
  [['pairing', 'a.json', '--seconds', '3']],
  [['roster', 'a.json', '--seconds', '3', 'more']],
])('does not guess at %j', (words) => {
  expect(readArguments(words)).toBeNull();
});
