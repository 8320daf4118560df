import { availabilityForNeed } from '../../../../src/solver/pairing/constraints/availability-for-need.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aNeed, halfDays } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, availabilityForNeed, {
  broken: [
    {
      promise: 'lunch is needed and only afternoons are free',
      elder: { needs: [aNeed(1, 'meal_help', 3)] },
      helper: { availability: halfDays('1 afternoon', '2 afternoon') },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'one morning for lunch',
    elder: { needs: [aNeed(1, 'meal_help', 3)] },
    helper: { availability: halfDays('1 afternoon', '2 morning') },
  },
  notConcerned: { promise: 'a service for any half-day', helper: { availability: halfDays('7 afternoon') } },
});
