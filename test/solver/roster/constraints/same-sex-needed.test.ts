import { sameSexNeeded } from '../../../../src/solver/roster/constraints/same-sex-needed.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed } from '../../../builders/planning-people.ts';

rosterConstraintSpec(import.meta.url, sameSexNeeded, {
  broken: [
    {
      promise: 'two men bathe a woman',
      problem: {
        elders: [anElder({ id: person(1), sex: 'F', needs: [aNeed(1, 'bathing_help')] })],
        helpers: [aHelper({ id: person(2), sex: 'M' }), aHelper({ id: person(3), sex: 'M' })],
      },
      companions: [1],
      amount: 1,
    },
    {
      promise: 'the elder’s sex is unknown',
      problem: {
        elders: [anElder({ id: person(1), sex: 'unknown', needs: [aNeed(1, 'bathing_help')] })],
        helpers: [aHelper({ id: person(2), sex: 'F' }), aHelper({ id: person(3), sex: 'M' })],
      },
      companions: [1],
      amount: 1,
    },
  ],
  justInside: {
    promise: 'a man and a woman bathe a woman',
    problem: {
      elders: [anElder({ id: person(1), sex: 'F', needs: [aNeed(1, 'bathing_help')] })],
      helpers: [aHelper({ id: person(2), sex: 'M' }), aHelper({ id: person(3), sex: 'F' })],
    },
    companions: [1],
  },
  notConcerned: {
    promise: 'cleaning by a man',
    problem: {
      elders: [anElder({ id: person(1), sex: 'F' })],
      helpers: [aHelper({ id: person(2), sex: 'M' })],
    },
  },
});
