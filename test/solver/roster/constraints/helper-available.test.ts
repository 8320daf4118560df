import { helperAvailable } from '../../../../src/solver/roster/constraints/helper-available.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed, halfDays } from '../../../builders/planning-people.ts';

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
