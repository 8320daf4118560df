import { abilityForService } from '../../../../src/solver/roster/constraints/ability-for-service.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aNeed } from '../../../builders/planning-people.ts';
import { aDuty, aFarmWork } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, abilityForService, {
  broken: [
    {
      promise: 'heavy work at 70',
      problem: {
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'bathing_help')] })],
        helpers: [aHelper({ id: person(2), age: 70 })],
      },
      amount: 1,
    },
    {
      promise: 'a helper who needs help herself',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2), selfCareLevel: 'moderate' })],
      },
      amount: 1,
    },
    {
      promise: 'bathing by somebody untrained where the village asks for a training',
      problem: {
        elders: [
          anElder({
            id: person(1),
            needs: [aNeed(1, 'bathing_help')],
            trainingNeededFor: ['bathing_help'],
          }),
        ],
        helpers: [aHelper({ id: person(2) })],
      },
      amount: 1,
    },
    {
      promise: 'heavy work that the helper declined before',
      problem: {
        elders: [anElder({ id: person(1), needs: [aNeed(1, 'bathing_help')] })],
        helpers: [aHelper({ id: person(2), noHeavyWork: true })],
      },
      amount: 1,
    },
    {
      promise: 'field work at 70',
      problem: { helpers: [aHelper({ id: person(2), age: 70 })], farmWork: [aFarmWork()] },
      amount: 1,
    },
    {
      promise: 'a duty at the station of a helper who needs help herself',
      problem: { helpers: [aHelper({ id: person(2), selfCareLevel: 'moderate' })], duties: [aDuty()] },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'bathing by somebody trained where the village asks for a training',
      problem: {
        elders: [
          anElder({
            id: person(1),
            needs: [aNeed(1, 'bathing_help')],
            trainingNeededFor: ['bathing_help'],
          }),
        ],
        helpers: [aHelper({ id: person(2), trainedFor: ['bathing_help'] })],
      },
    },
    {
      promise: 'a duty at the station at 80, by somebody who declined heavy work',
      problem: { helpers: [aHelper({ id: person(2), age: 80, noHeavyWork: true })], duties: [aDuty()] },
    },
  ],
  justInside: {
    promise: 'heavy work at 69',
    problem: {
      elders: [anElder({ id: person(1), needs: [aNeed(1, 'bathing_help')] })],
      helpers: [aHelper({ id: person(2), age: 69 })],
    },
  },
  notConcerned: {
    promise: 'light work at 80',
    problem: { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(2), age: 80 })] },
  },
});
