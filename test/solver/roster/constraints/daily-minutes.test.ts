import { dailyMinutes } from '../../../../src/solver/roster/constraints/daily-minutes.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed } from '../../../builders/planning-people.ts';
import { aCalendar, aDuty } from '../../../builders/week-tasks.ts';

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
    {
      promise: '60 minutes in a rush that leaves 49 percent of 120',
      problem: {
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 60)] })],
        helpers: [aHelper({ id: person(2), dailyCapMinutes: 120 })],
        calendar: aCalendar({ 0: { capPercent: 49 } }),
      },
      halfDay: 1,
      amount: 2,
    },
    {
      promise: 'a duty of 60 minutes counts like a visit',
      problem: {
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 70)] })],
        helpers: [aHelper({ id: person(2), dailyCapMinutes: 120 })],
        duties: [aDuty()],
      },
      placed: [[1, 1, [0]]],
      amount: 10,
    },
  ],
  alsoKept: [
    {
      promise: '60 minutes in a rush that leaves half of 120',
      problem: {
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'cleaning_help', 1, 60)] })],
        helpers: [aHelper({ id: person(2), dailyCapMinutes: 120 })],
        calendar: aCalendar({ 0: { capPercent: 50 } }),
      },
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
