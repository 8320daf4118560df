import { expect, test } from 'vitest';
import { stationHalfDay, stationSums } from '../../../src/shared/domain/station-day.ts';

const halfDay = (heads: number, activities: readonly string[] = []) =>
  stationHalfDay.parse({ date: '2026-11-23', slot: 'morning', heads, activities });

test('a month of a station sums up half-days, elders and what was on', () => {
  const sums = stationSums([halfDay(12, ['chess', 'reading']), halfDay(31, ['chess']), halfDay(0)], 30);
  expect(sums).toMatchObject({ openHalfDays: 3, heads: 43, mostHeads: 31, overfull: 1 });
  expect([...sums.byActivity]).toEqual([
    ['chess', 2],
    ['reading', 1],
  ]);
});

test('no half-day is called too full where nobody said how much room there is', () => {
  expect(stationSums([halfDay(400)], null).overfull).toBe(0);
});
