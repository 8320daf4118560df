import { expect, it } from 'vitest';
import { rateWords } from '../../../../src/backend/printing/supervision/care-words.ts';

it('calls only what is whole 100 %, and nothing where there is nothing to count', () => {
  expect([
    rateWords(999, 1000),
    rateWords(1000, 1000),
    rateWords(1, 3),
    rateWords(0, 5),
    rateWords(0, 0),
  ]).toEqual(['99%', '100%', '33%', '0%', '—']);
});
