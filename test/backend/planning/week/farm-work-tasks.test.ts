import { expect, test } from 'vitest';
import { farmWorkTasks } from '../../../../src/backend/planning/week/farm-work-tasks.ts';
import type { HouseholdId } from '../../../../src/shared/domain/ids.ts';
import type { FarmTask, FarmTaskId } from '../../../../src/shared/domain/village-places.ts';
import { addDays, toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';

const monday = toCalendarDate('2026-11-23');
const work = (changes: Partial<FarmTask>) => [
  {
    householdId: 7 as HouseholdId,
    hamletId: null,
    task: {
      id: 3 as FarmTaskId,
      work: '栽油菜',
      plot: '',
      from: monday,
      to: addDays(monday, 20),
      helpersNeeded: 3,
      halfDays: 7,
      note: '',
      ...changes,
    },
  },
];
const timesIn = (changes: Partial<FarmTask>, week: number): number =>
  farmWorkTasks(work(changes), addDays(monday, 7 * week))[0]?.timesPerWeek ?? 0;

test('the shares of the weeks are even, and together the whole work', () => {
  expect([-1, 0, 1, 2, 3].map((week) => timesIn({}, week))).toEqual([0, 2, 3, 2, 0]);
});

test('a period that begins on a Saturday asks for little in its first week, on its own days alone', () => {
  const changes = { from: addDays(monday, 5), to: addDays(monday, 13), halfDays: 9 };
  expect(farmWorkTasks(work(changes), monday)).toMatchObject([
    { timesPerWeek: 2, halfDays: [10, 11, 12, 13], helpersNeeded: 3 },
  ]);
  expect(timesIn(changes, 1)).toBe(7);
});

test('no more is asked for than the days can hold', () => {
  expect(timesIn({ to: monday, halfDays: 12 }, 0)).toBe(2);
});
