import { expect, test } from 'vitest';
import { mealRoundTasks } from '../../../../src/backend/planning/week/meal-round-tasks.ts';
import type { MealRoundId } from '../../../../src/shared/domain/village-places.ts';
import { buildTravelTable } from '../../../../src/solver/index.ts';
import { aNeed, anElder, household, person, place } from '../../../builders/planning-people.ts';

const [upper, lower] = [place(1), place(2)];
const table = buildTravelTable([{ fromHamletId: upper, toHamletId: lower, minutes: 20 }]);
const meal = (id: number, timesPerWeek: number) => aNeed(id, 'meal_help', timesPerWeek);
const errand = aNeed(90, 'errand');
const round = (id: number, elderIds: number[]) => ({
  id: id as MealRoundId,
  riderId: null,
  stops: elderIds.map((elderId) => ({
    elderId: person(elderId),
    diet: '',
    name: '',
    hamletName: null,
    isHere: true,
  })),
});
const elders = [
  anElder({ id: person(1), hamletId: upper, tier: 3, needs: [meal(1, 2), errand] }),
  anElder({ id: person(2), hamletId: lower, tier: 1, householdId: household(5), needs: [meal(2, 5)] }),
  anElder({ id: person(3), hamletId: lower, tier: 4, householdId: household(5), needs: [meal(3, 1)] }),
  anElder({ id: person(4), hamletId: lower, tier: 4, needs: [errand] }),
  anElder({ id: person(6), hamletId: upper, tier: 2, needs: [meal(6, 3)] }),
];

test('a round serves those of its doors who want meals, as often as the hungriest, over its doors in order', () => {
  const { mealRounds, elders: rest } = mealRoundTasks([round(1, [1, 2, 3, 4, 5])], elders, table);
  expect(mealRounds).toEqual([
    {
      roundId: 1,
      riderId: null,
      timesPerWeek: 5,
      stops: [
        { elderId: 1, hamletId: upper, timesPerWeek: 2 },
        { elderId: 2, hamletId: lower, timesPerWeek: 5 },
        { elderId: 3, hamletId: lower, timesPerWeek: 1 },
      ],
      minutes: 15,
      // To the lower hamlet; the two of one household share a door.
      wayMinutes: 20,
      tier: 1,
    },
  ]);
  expect(rest.map(({ needs }) => needs.map(({ id }) => id))).toEqual([[90], [], [], [90], [6]]);
});

test('who stands on two rounds eats from the first, and a round without eaters does not run', () => {
  const { mealRounds } = mealRoundTasks([round(1, [1]), round(2, [1, 6]), round(3, [4])], elders, table);
  expect(mealRounds.map(({ roundId, stops }) => [roundId, stops.map(({ elderId }) => elderId)])).toEqual([
    [1, [1]],
    [2, [6]],
  ]);
});
