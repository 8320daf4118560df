import { halfDayMinutes } from '../../../../src/solver/roster/constraints/half-day-minutes.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed, aLink, place } from '../../../builders/planning-people.ts';
import { aCalendar, aRound } from '../../../builders/week-tasks.ts';

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
    {
      promise: 'a round of 100 minutes at the doors and 75 between them, and 5 there and back each',
      problem: {
        helpers: [aHelper({ id: person(2) })],
        mealRounds: [aRound({ minutes: 100, wayMinutes: 75 })],
      },
      amount: 5,
    },
    {
      promise: 'a way of 12 minutes that rain makes 18, there and back to 145 minutes of cleaning',
      problem: {
        elders: [anElder({ id: person(1), hamletId: place(11), needs: [aNeed(1, 'cleaning_help', 1, 145)] })],
        helpers: [aHelper({ id: person(2) })],
        links: [aLink(10, 11, 12)],
        calendar: aCalendar({ 0: { wayPercent: 150 } }),
      },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'a cyclist does the same round in a quarter of the way',
      problem: {
        helpers: [aHelper({ id: person(2), travelMeans: 'e_bike' })],
        mealRounds: [aRound({ minutes: 100, wayMinutes: 75 })],
      },
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
