import { riderOfRound } from '../../../../src/solver/roster/constraints/rider-of-round.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person } from '../../../builders/planning-people.ts';
import { aRound } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, riderOfRound, {
  broken: [
    {
      promise: 'somebody who does not offer meals stands in for the rider',
      problem: {
        helpers: [aHelper({ id: person(2), services: ['errand'] })],
        mealRounds: [aRound({ riderId: person(9) })],
      },
      amount: 1,
    },
    {
      promise: 'a round without a rider, and somebody who does not offer meals',
      problem: { helpers: [aHelper({ id: person(2), services: ['errand'] })], mealRounds: [aRound()] },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'somebody who offers meals stands in for the rider',
      problem: {
        helpers: [aHelper({ id: person(2), services: ['meal_help'] }), aHelper({ id: person(9) })],
        mealRounds: [aRound({ riderId: person(9) })],
      },
    },
  ],
  justInside: {
    promise: 'the rider, who offers nothing else',
    problem: {
      helpers: [aHelper({ id: person(2), services: [] })],
      mealRounds: [aRound({ riderId: person(2) })],
    },
  },
  notConcerned: {
    promise: 'cleaning by somebody who does not offer meals',
    problem: {
      elders: [anElder({ id: person(1) })],
      helpers: [aHelper({ id: person(2), services: ['cleaning_help'] })],
    },
  },
});
