import { notTheSameHousehold } from '../../../../src/solver/roster/constraints/not-the-same-household.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, household } from '../../../builders/planning-people.ts';
import { aFarmWork, aRound } from '../../../builders/week-tasks.ts';

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
    {
      promise: 'one household but no pair, though the village allows such pairs',
      problem: {
        elders: [anElder({ id: person(1), householdId: household(4) })],
        helpers: [aHelper({ id: person(2), householdId: household(4) })],
        sameHouseholdAllowed: true,
      },
      amount: 1,
    },
    {
      promise: 'work on the fields of the own household',
      problem: {
        helpers: [aHelper({ id: person(2), householdId: household(4) })],
        farmWork: [aFarmWork()],
        sameHouseholdAllowed: true,
      },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'a pair of one household where the village allows it',
      problem: {
        elders: [anElder({ id: person(1), householdId: household(4) })],
        helpers: [aHelper({ id: person(2), householdId: household(4) })],
        pairs: [{ elderId: person(1), helperId: person(2) }],
        sameHouseholdAllowed: true,
      },
    },
    {
      promise: 'a round of lunches that passes the own door',
      problem: {
        elders: [anElder({ id: person(1), householdId: household(4), needs: [] })],
        helpers: [aHelper({ id: person(2), householdId: household(4) })],
        mealRounds: [aRound()],
      },
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
