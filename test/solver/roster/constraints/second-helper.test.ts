import { secondHelper } from '../../../../src/solver/roster/constraints/second-helper.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed } from '../../../builders/planning-people.ts';
import { aDuty } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, secondHelper, {
  broken: [
    {
      promise: 'a bath by one',
      problem: {
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'bathing_help')] })],
        helpers: [aHelper({ id: person(2) })],
      },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'a duty for two by one, at a price',
      problem: { helpers: [aHelper({ id: person(2) })], duties: [aDuty()] },
    },
  ],
  justInside: {
    promise: 'a bath by two',
    problem: {
      elders: [anElder({ id: person(1), sex: 'F', needs: [aNeed(1, 'bathing_help')] })],
      helpers: [aHelper({ id: person(2), sex: 'F' }), aHelper({ id: person(3), sex: 'M' })],
    },
    companions: [1],
  },
  notConcerned: {
    promise: 'cleaning by one',
    problem: { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(2) })] },
  },
});
