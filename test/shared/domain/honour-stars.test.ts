import { expect, it } from 'vitest';
import { STAR_HOURS, starsOf } from '../../../src/shared/domain/honour-stars.ts';

it('gives a star at each full number of hours and not a minute before', () => {
  expect(STAR_HOURS.map((hours) => starsOf(hours * 60))).toEqual([1, 2, 3, 4, 5]);
  expect(STAR_HOURS.map((hours) => starsOf(hours * 60 - 1))).toEqual([0, 1, 2, 3, 4]);
});
