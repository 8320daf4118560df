import { expect, test } from 'vitest';
import { habitWords } from '../../../../src/backend/printing/contact-cards/habit-words.ts';

const NOTHING = { risesAt: '', napsAt: '', mealsAt: '', smokes: null, dogAtHome: null };

test('what is to be known before knocking comes first', () => {
  expect(habitWords({ ...NOTHING, risesAt: '6点', smokes: true, dogAtHome: true })).toBe(
    '家里有狗，起床6点，抽烟',
  );
});

test('a verb that the office wrote is not said twice', () => {
  expect(habitWords({ ...NOTHING, risesAt: '六点起床', napsAt: '不睡' })).toBe('六点起床，不睡');
});

test('what has no room is left out whole', () => {
  const line = habitWords({ ...NOTHING, dogAtHome: true, mealsAt: '很'.repeat(40), smokes: true });
  expect(line).toBe('家里有狗，抽烟');
});

test('no and unknown say nothing', () => {
  expect(habitWords({ ...NOTHING, smokes: false, dogAtHome: false })).toBe('');
});
