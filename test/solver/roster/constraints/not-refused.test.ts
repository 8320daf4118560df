import { notRefused } from '../../../../src/solver/roster/constraints/not-refused.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, household } from '../../../builders/planning-people.ts';
import { aFarmWork, aRound } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, notRefused, {
  broken: [
    {
      promise: 'the elder refuses the helper',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2) })],
        refusals: [{ personId: person(1), refusedId: person(2) }],
      },
      amount: 1,
    },
    {
      promise: 'the helper refuses the elder',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2) })],
        refusals: [{ personId: person(2), refusedId: person(1) }],
      },
      amount: 1,
    },
    {
      promise: 'one of the eaters of a round refuses the rider',
      problem: {
        helpers: [aHelper({ id: person(2) })],
        mealRounds: [aRound()],
        refusals: [{ personId: person(3), refusedId: person(2) }],
      },
      amount: 1,
    },
    {
      promise: 'an elder of the household whose field it is refuses the helper',
      problem: {
        elders: [anElder({ id: person(1), householdId: household(4), needs: [] })],
        helpers: [aHelper({ id: person(2) })],
        farmWork: [aFarmWork()],
        refusals: [{ personId: person(1), refusedId: person(2) }],
      },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'the elder refuses another helper',
    problem: {
      elders: [anElder({ id: person(1) })],
      helpers: [aHelper({ id: person(2) })],
      refusals: [{ personId: person(1), refusedId: person(3) }],
    },
  },
  notConcerned: {
    promise: 'nobody refuses anybody',
    problem: { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(2) })] },
  },
});
