import { expect, it } from 'vitest';
import { starsOfHelper, starsOfTeam } from '../../../src/time-bank/honours/stars.ts';

it('gives a helper a star at 100, 300, 600, 1000 and 1500 hours, not a minute before', () => {
  const hours = [0, 100, 300, 600, 1000, 1500];
  expect(hours.map((hour) => starsOfHelper(hour * 60))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(hours.slice(1).map((hour) => starsOfHelper(hour * 60 - 1))).toEqual([0, 1, 2, 3, 4]);
});

it('gives a group a star for each thing that it did well, and none where nobody went out', () => {
  const best = { members: 5, minutes: 1200, visits: 20, doneRate: 0.9, goodRate: 1, poorMarks: 0, months: 1 };
  expect(starsOfTeam(best)).toBe(5);
  expect(starsOfTeam({ ...best, doneRate: 0.89 })).toBe(4);
  expect(starsOfTeam({ ...best, goodRate: null, poorMarks: 1 })).toBe(3);
  expect(starsOfTeam({ ...best, minutes: 1199 })).toBe(4);
  expect(starsOfTeam({ ...best, months: 2 })).toBe(4);
  expect(starsOfTeam({ ...best, visits: 0 })).toBe(0);
});
