import { expect, it } from 'vitest';
import { pairingFacts } from '../../../../src/solver/pairing/pairing-facts.ts';
import { isBurden } from '../../../../src/solver/pairing/score/burden.ts';
import type { PlanningElder, PlanningHelper } from '../../../../src/solver/planning/planning-person.ts';
import {
  aHelper,
  aLink,
  aNeed,
  anElder,
  aPairingProblem,
  person,
  place,
} from '../../../builders/planning-people.ts';

const facts = pairingFacts(aPairingProblem({ links: [aLink(10, 11, 10), aLink(10, 12, 11)] }));
const burden = (elder: Partial<PlanningElder>, helper: Partial<PlanningHelper> = {}): boolean =>
  isBurden(anElder({ id: person(1), ...elder }), aHelper({ id: person(2), ...helper }), facts);

it('is heavy work and severe dependence, whoever comes', () => {
  expect(burden({ needs: [aNeed(1, 'bathing_help')] })).toBe(true);
  expect(burden({ needs: [aNeed(1, 'farm_help')] })).toBe(true);
  expect(burden({ selfCareLevel: 'severe' })).toBe(true);
  expect(burden({ selfCareLevel: 'total' })).toBe(true);
  expect(burden({ selfCareLevel: 'moderate' })).toBe(false);
});

it('is a way beyond two thirds of this helper’s limit, not one of just two thirds or unknown', () => {
  expect(burden({}, { hamletId: place(11), travelLimitMinutes: 15 })).toBe(false);
  expect(burden({}, { hamletId: place(12), travelLimitMinutes: 15 })).toBe(true);
  expect(burden({}, { hamletId: null })).toBe(false);
});
