import { expect, test } from 'vitest';
import { seededChance } from '../../../src/backend/demo-township/chance.ts';

const draws = (seed: number) => {
  const chance = seededChance(seed);
  return Array.from({ length: 20 }, () => chance.whole(1, 1000));
};

test('the same seed draws the same numbers, another seed others', () => {
  expect(draws(1)).toEqual(draws(1));
  expect(draws(1)).not.toEqual(draws(2));
});

test('whole numbers stay within their ends and reach both', () => {
  const chance = seededChance(3);
  const seen = new Set(Array.from({ length: 500 }, () => chance.whole(2, 5)));
  expect([...seen].sort()).toEqual([2, 3, 4, 5]);
});

test('some of a list are different items, and all of them if more are asked for', () => {
  const chance = seededChance(4);
  expect(new Set(chance.pickSome([1, 2, 3, 4, 5], 3)).size).toBe(3);
  expect(chance.pickSome([1, 2, 3], 9).sort()).toEqual([1, 2, 3]);
});

test('weights decide how often', () => {
  const chance = seededChance(5);
  const picks = Array.from({ length: 1000 }, () =>
    chance.pickWeighted([
      ['often', 9],
      ['rarely', 1],
      ['never', 0],
    ]),
  );
  expect(picks.filter((pick) => pick === 'often').length).toBeGreaterThan(850);
  expect(picks).toContain('rarely');
  expect(picks).not.toContain('never');
});
