import { notTheSameHousehold } from '../../../../src/solver/roster/constraints/not-the-same-household.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, household } from '../../../builders/planning-people.ts';

rosterConstraintSpec(import.meta.url, notTheSameHousehold, {
  broken: [
    {
      promise: 'one household',
      problem: {
        elders: [anElder({ id: person(1), householdId: household(4) })],
        helpers: [aHelper({ id: person(2), householdId: household(4) })],
      },
      amount: 1,
    },
    {
      promise: 'an elder who is a helper herself',
      problem: { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(1) })] },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'next-door households',
    problem: {
      elders: [anElder({ id: person(1), householdId: household(4) })],
      helpers: [aHelper({ id: person(2), householdId: household(5) })],
    },
  },
  notConcerned: {
    promise: 'no household on record',
    problem: { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(2) })] },
  },
});
