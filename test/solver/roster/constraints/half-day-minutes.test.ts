import { halfDayMinutes } from '../../../../src/solver/roster/constraints/half-day-minutes.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed } from '../../../builders/planning-people.ts';

rosterConstraintSpec(import.meta.url, halfDayMinutes, {
  broken: [
    {
      promise: '90 + 80 minutes and three ways of 5 are 185',
      problem: {
        elders: [
          anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 90)] }),
          anElder({ id: person(3), needs: [aNeed(2, 'cleaning_help', 1, 80)] }),
        ],
        helpers: [aHelper({ id: person(2) })],
      },
      placed: [[1, 0, [0]]],
      amount: 5,
    },
    {
      promise: 'a visit of 200 minutes with the way',
      problem: {
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 200)] })],
        helpers: [aHelper({ id: person(2) })],
      },
      amount: 30,
    },
  ],
  justInside: {
    promise: '85 + 80 minutes and three ways of 5 are 180',
    problem: {
      elders: [
        anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 85)] }),
        anElder({ id: person(3), needs: [aNeed(2, 'cleaning_help', 1, 80)] }),
      ],
      helpers: [aHelper({ id: person(2) })],
    },
    placed: [[1, 0, [0]]],
  },
  notConcerned: {
    promise: 'the other visit lies in the afternoon',
    problem: {
      elders: [
        anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 90)] }),
        anElder({ id: person(3), needs: [aNeed(2, 'cleaning_help', 1, 80)] }),
      ],
      helpers: [aHelper({ id: person(2) })],
    },
    placed: [[1, 1, [0]]],
  },
});
