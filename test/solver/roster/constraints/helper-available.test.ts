import { helperAvailable } from '../../../../src/solver/roster/constraints/helper-available.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed, halfDays } from '../../../builders/planning-people.ts';
import { aDuty, aFarmWork, aRound } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, helperAvailable, {
  broken: [
    {
      promise: 'Tuesday morning is not free',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2), availability: halfDays('1 morning', '2 afternoon') })],
      },
      halfDay: 2,
      amount: 1,
    },
    {
      promise: 'lunch in the afternoon',
      problem: {
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'meal_help')] })],
        helpers: [aHelper({ id: person(2) })],
      },
      halfDay: 1,
      amount: 1,
    },
    {
      promise: 'a duty while the venue is closed',
      problem: { helpers: [aHelper({ id: person(2) })], duties: [aDuty({ halfDays: [2, 4] })] },
      halfDay: 3,
      amount: 1,
    },
    {
      promise: 'a round of lunches in the afternoon',
      problem: { helpers: [aHelper({ id: person(2) })], mealRounds: [aRound()] },
      halfDay: 1,
      amount: 1,
    },
    {
      promise: 'field work on another day than agreed',
      problem: { helpers: [aHelper({ id: person(2) })], farmWork: [aFarmWork({ halfDays: [10] })] },
      halfDay: 8,
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'a duty while the venue is open',
      problem: { helpers: [aHelper({ id: person(2) })], duties: [aDuty({ halfDays: [2, 4] })] },
      halfDay: 4,
    },
  ],
  justInside: {
    promise: 'Tuesday afternoon is free',
    problem: {
      elders: [anElder({ id: person(1) })],
      helpers: [aHelper({ id: person(2), availability: halfDays('2 afternoon') })],
    },
    halfDay: 3,
  },
  notConcerned: {
    promise: 'a helper who is free all week',
    problem: { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(2) })] },
    halfDay: 13,
  },
});
