import { elderOnceAHalfDay } from '../../../../src/solver/roster/constraints/elder-once-a-half-day.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed } from '../../../builders/planning-people.ts';
import { aRound } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, elderOnceAHalfDay, {
  broken: [
    {
      promise: 'an errand in the same half-day',
      problem: {
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help'), aNeed(2, 'errand')] })],
        helpers: [aHelper({ id: person(2) })],
      },
      placed: [[1, 0, [0]]],
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'a round brings lunch while somebody cleans',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2) })],
        mealRounds: [aRound()],
      },
      placed: [[1, 0, [0]]],
    },
  ],
  justInside: {
    promise: 'an errand in the next half-day',
    problem: {
      elders: [anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help'), aNeed(2, 'errand')] })],
      helpers: [aHelper({ id: person(2) })],
    },
    placed: [[1, 1, [0]]],
  },
  notConcerned: {
    promise: 'a meal may coincide',
    problem: {
      elders: [anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help'), aNeed(2, 'meal_help')] })],
      helpers: [aHelper({ id: person(2) })],
    },
    placed: [[1, 0, [0]]],
  },
});
