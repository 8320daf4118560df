import { expect, it } from 'vitest';
import type { PlanningHelper, PlanningNeed } from '../../../src/solver/planning/planning-person.ts';
import { weeklyMinutes } from '../../../src/solver/planning/weekly-minutes.ts';
import { aHelper, aNeed, anElder, halfDays, person } from '../../builders/planning-people.ts';

const minutes = (needs: readonly PlanningNeed[], helper: Partial<PlanningHelper> = {}): number =>
  weeklyMinutes(anElder({ id: person(1), needs }), aHelper({ id: person(2), ...helper }));

it('adds up the visits of a week', () => {
  expect(minutes([aNeed(1, 'meal_help', 5), aNeed(2, 'errand', 2, 45)])).toBe(190);
});

it('spreads a need of every third week evenly and rounds the week up once', () => {
  expect(minutes([{ ...aNeed(1, 'bathing_help', 1, 75), everyWeeks: 3 }])).toBe(25);
  expect(minutes([{ ...aNeed(1, 'errand', 1, 40), everyWeeks: 3 }])).toBe(14);
  const thirds = [1, 2, 3].map((id) => ({ ...aNeed(id, 'errand', 1, 40), everyWeeks: 3 }));
  expect(minutes(thirds)).toBe(40);
});

it('counts only what the helper could serve, and nothing that no week plans', () => {
  const needs = [aNeed(1, 'meal_help', 5), aNeed(2, 'bathing_help'), aNeed(3, 'emergency_help')];
  expect(minutes(needs)).toBe(175);
  expect(minutes(needs, { age: 71 })).toBe(100);
  expect(minutes(needs, { availability: halfDays('1 afternoon') })).toBe(75);
  expect(minutes(needs, { services: ['errand'] })).toBe(0);
});
