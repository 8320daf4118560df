import { expect, test } from 'vitest';
import { compareIdentity } from '../../../../src/backend/importers/identity/compare-identity.ts';
import type { IdStatus } from '../../../../src/shared/domain/person.ts';

const number = (idNumber: string | null, idStatus: IdStatus) => ({ idNumber, idStatus });
const TRUE = number('511900195103020112', 'valid');

test.each([
  ['equal true numbers', TRUE, 'same'],
  ['two true numbers', number('511900193807150338', 'valid'), 'different'],
  ['a lost tail', number('511900195103020000', 'truncated'), 'similar'],
  ['another lost tail', number('511900195103050000', 'truncated'), 'different'],
  ['two swapped digits', number('511900195130020112', 'checksum_bad'), 'similar'],
  ['two other digits', number('511900195103020999', 'checksum_bad'), 'different'],
  ['the same number kept as unusable', number('511900195103020112', 'malformed'), 'similar'],
  ['another unusable number', number('5.11922E+17', 'malformed'), 'unknown'],
  ['no number', number(null, 'missing'), 'unknown'],
  ['the old form of the same number', number('511900510302011', 'legacy15'), 'same'],
  ['the old form of another number', number('511900510302013', 'legacy15'), 'different'],
] as const)('a true number against %s', (_what, other, likeness) => {
  expect(compareIdentity(TRUE, other)).toBe(likeness);
  expect(compareIdentity(other, TRUE)).toBe(likeness);
});

test('two true numbers that differ by a swap are two people', () => {
  // Twins of one day and sex: 011 and 101 as sequence.
  expect(compareIdentity(TRUE, number('511900195103021012', 'valid'))).toBe('different');
});
