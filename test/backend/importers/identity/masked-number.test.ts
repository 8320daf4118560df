import { describe, expect, test } from 'vitest';
import { fitsMask, maskedNumberIn } from '../../../../src/backend/importers/identity/masked-number.ts';

describe('a number with a hidden middle', () => {
  test.each([
    ['511900********0223', '511900********0223'],
    [' 511900 ******** 018x', '511900********018X'],
    ['511900194002290223', null],
    ['********', null],
    ['', null],
    [null, null],
  ])('is read from %j', (cell, mask) => {
    expect(maskedNumberIn(cell)).toBe(mask);
  });

  test.each([
    ['511900********0223', '511900194002290223', true],
    ['511900********0223', '511900194002290224', false],
    ['510322*****5123', '510322500315123', true],
    ['510322********5123', '510322500315123', false],
    ['511900********0223', null, false],
    [undefined, '511900194002290223', false],
  ])('%s fits %s: %s', (mask, idNumber, fits) => {
    expect(fitsMask(mask, idNumber)).toBe(fits);
  });
});
