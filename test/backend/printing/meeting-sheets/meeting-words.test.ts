import { expect, it } from 'vitest';
import { stoppedWords } from '../../../../src/backend/printing/meeting-sheets/meeting-words.ts';

it('says why nobody comes, the commonest reason first', () => {
  expect(
    stoppedWords([
      { rule: 'sex-wish', helpers: 0 },
      { rule: 'helper-available', helpers: 9 },
      { rule: 'travel-limit', helpers: 21 },
    ]),
  ).toBe('30名互助员：21人路太远，9人没有合适的空闲');
  expect(stoppedWords([])).toBe('村里没有互助员');
});
