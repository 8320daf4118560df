import { dailyMinutes } from '../../../../src/solver/roster/constraints/daily-minutes.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed } from '../../../builders/planning-people.ts';

rosterConstraintSpec(import.meta.url, dailyMinutes, {
  broken: [
    {
      promise: '60 + 70 minutes where 120 are the cap',
      problem: {
        elders: [
          anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 60)] }),
          anElder({ id: person(3), needs: [aNeed(2, 'cleaning_help', 1, 70)] }),
        ],
        helpers: [aHelper({ id: person(2), dailyCapMinutes: 120 })],
      },
      placed: [[1, 1, [0]]],
      amount: 10,
    },
  ],
  justInside: {
    promise: '60 + 60 minutes where 120 are the cap',
    problem: {
      elders: [
        anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 60)] }),
        anElder({ id: person(3), needs: [aNeed(2, 'cleaning_help', 1, 60)] }),
      ],
      helpers: [aHelper({ id: person(2), dailyCapMinutes: 120 })],
    },
    placed: [[1, 1, [0]]],
  },
  notConcerned: {
    promise: 'the other visit lies on another day',
    problem: {
      elders: [
        anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 60)] }),
        anElder({ id: person(3), needs: [aNeed(2, 'cleaning_help', 1, 70)] }),
      ],
      helpers: [aHelper({ id: person(2), dailyCapMinutes: 120 })],
    },
    placed: [[1, 2, [0]]],
  },
});
