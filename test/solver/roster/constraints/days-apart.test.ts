import { daysApart } from '../../../../src/solver/roster/constraints/days-apart.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed } from '../../../builders/planning-people.ts';
import { aDuty } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, daysApart, {
  broken: [
    {
      promise: 'the second errand of the week on the same day',
      problem: {
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'errand', 2), aNeed(2, 'cleaning_help')] })],
        helpers: [aHelper({ id: person(2) })],
      },
      halfDay: 1,
      placed: [[0, 0, [0]]],
      amount: 1,
    },
    {
      promise: 'the same duty twice in a half-day',
      problem: { helpers: [aHelper({ id: person(2) })], duties: [aDuty({ timesPerWeek: 2 })] },
      placed: [[0, 0, [0]]],
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'the same duty in the morning and in the afternoon',
      problem: { helpers: [aHelper({ id: person(2) })], duties: [aDuty({ timesPerWeek: 2 })] },
      halfDay: 1,
      placed: [[0, 0, [0]]],
    },
  ],
  justInside: {
    promise: 'the second errand a day later',
    problem: {
      elders: [anElder({ id: person(1), needs: [aNeed(1, 'errand', 2), aNeed(2, 'cleaning_help')] })],
      helpers: [aHelper({ id: person(2) })],
    },
    halfDay: 2,
    placed: [[0, 0, [0]]],
  },
  notConcerned: {
    promise: 'another need on the same day',
    problem: {
      elders: [anElder({ id: person(1), needs: [aNeed(1, 'errand', 2), aNeed(2, 'cleaning_help')] })],
      helpers: [aHelper({ id: person(2) })],
    },
    halfDay: 1,
    placed: [[1, 0, [0]]],
  },
});
