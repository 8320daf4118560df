import { expect, it } from 'vitest';
import { dailyCapMinutes } from '../../../../src/backend/services/imports/daily-cap.ts';

it.each([
  [59, 240],
  [60, 180],
  [69, 180],
  [70, 120],
  [74, 120],
  [75, 60],
  [null, 180],
])('asks a helper of %s for at most %s minutes a day', (age, minutes) => {
  expect(dailyCapMinutes(age)).toBe(minutes);
});
