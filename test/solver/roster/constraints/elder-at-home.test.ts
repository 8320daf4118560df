import { elderAtHome } from '../../../../src/solver/roster/constraints/elder-at-home.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person } from '../../../builders/planning-people.ts';
import { aDuty, aRound } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, elderAtHome, {
  broken: [
    {
      promise: 'the elder is with a daughter from Wednesday on',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2) })],
        eldersAway: [{ elderId: person(1), halfDays: [4, 5, 6, 7] }],
      },
      halfDay: 4,
      amount: 1,
    },
    {
      promise: 'two absences of one elder',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2) })],
        eldersAway: [
          { elderId: person(1), halfDays: [0] },
          { elderId: person(1), halfDays: [4] },
        ],
      },
      halfDay: 0,
      amount: 1,
    },
    {
      promise: 'a round on which nobody is at home',
      problem: {
        helpers: [aHelper({ id: person(2) })],
        mealRounds: [aRound()],
        eldersAway: [
          { elderId: person(1), halfDays: [0] },
          { elderId: person(3), halfDays: [0] },
        ],
      },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'a round on which one of two is at home',
      problem: {
        helpers: [aHelper({ id: person(2) })],
        mealRounds: [aRound()],
        eldersAway: [{ elderId: person(1), halfDays: [0] }],
      },
    },
    {
      promise: 'somebody else is away',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2) })],
        eldersAway: [{ elderId: person(3), halfDays: [0] }],
      },
    },
  ],
  justInside: {
    promise: 'the half-day before the elder leaves',
    problem: {
      elders: [anElder({ id: person(1) })],
      helpers: [aHelper({ id: person(2) })],
      eldersAway: [{ elderId: person(1), halfDays: [4, 5, 6, 7] }],
    },
    halfDay: 3,
  },
  notConcerned: {
    promise: 'a duty at the station',
    problem: {
      helpers: [aHelper({ id: person(2) })],
      duties: [aDuty()],
      eldersAway: [{ elderId: person(1), halfDays: [0] }],
    },
  },
});
