import { expect, it } from 'vitest';
import { isAbleForService, suitsService } from '../../../src/solver/planning/service-fit.ts';
import { aHelper, person } from '../../builders/planning-people.ts';

it('asks heavy work of nobody of 70 and over, and nothing of who needs help', () => {
  const able = (age: number | null, selfCareLevel: 'independent' | 'mild' | 'unknown'): boolean[] =>
    (['bathing_help', 'errand'] as const).map((code) =>
      isAbleForService(aHelper({ id: person(1), age, selfCareLevel }), code),
    );
  expect(able(69, 'independent')).toEqual([true, true]);
  expect(able(70, 'independent')).toEqual([false, true]);
  expect(able(null, 'unknown')).toEqual([true, true]);
  expect(able(50, 'mild')).toEqual([false, false]);
});

it('carries lunch before noon and cleans at any time', () => {
  expect(suitsService({ weekday: 1, slot: 'afternoon' }, 'meal_help')).toBe(false);
  expect(suitsService({ weekday: 1, slot: 'morning' }, 'meal_help')).toBe(true);
  expect(suitsService({ weekday: 7, slot: 'afternoon' }, 'cleaning_help')).toBe(true);
});
