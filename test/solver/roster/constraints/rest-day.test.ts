import { restDay } from '../../../../src/solver/roster/constraints/rest-day.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed } from '../../../builders/planning-people.ts';
import { aDuty } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, restDay, {
  broken: [
    {
      promise: 'visits from Monday to Saturday and one on Sunday',
      problem: {
        elders: [anElder({ id: person(1) }), anElder({ id: person(3), needs: [aNeed(2, 'meal_help', 7)] })],
        helpers: [aHelper({ id: person(2) })],
      },
      halfDay: 12,
      placed: [0, 2, 4, 6, 8, 10].map((halfDay) => [1, halfDay, [0]] as const),
      amount: 1,
    },
    {
      promise: 'duties on six days and a visit on Sunday',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2) })],
        duties: [aDuty({ timesPerWeek: 6 })],
      },
      halfDay: 12,
      placed: [0, 2, 4, 6, 8, 10].map((halfDay) => [1, halfDay, [0]] as const),
      amount: 1,
    },
  ],
  justInside: {
    promise: 'visits from Monday to Friday and one on Saturday',
    problem: {
      elders: [anElder({ id: person(1) }), anElder({ id: person(3), needs: [aNeed(2, 'meal_help', 7)] })],
      helpers: [aHelper({ id: person(2) })],
    },
    halfDay: 10,
    placed: [0, 2, 4, 6, 8].map((halfDay) => [1, halfDay, [0]] as const),
  },
  notConcerned: {
    promise: 'a second visit on a day with one',
    problem: {
      elders: [anElder({ id: person(1) }), anElder({ id: person(3), needs: [aNeed(2, 'meal_help', 7)] })],
      helpers: [aHelper({ id: person(2) })],
    },
    halfDay: 11,
    placed: [0, 2, 4, 6, 8, 10].map((halfDay) => [1, halfDay, [0]] as const),
  },
});
