import { serviceOffered } from '../../../../src/solver/roster/constraints/service-offered.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person } from '../../../builders/planning-people.ts';
import { aDuty, aFarmWork } from '../../../builders/week-tasks.ts';

rosterConstraintSpec(import.meta.url, serviceOffered, {
  broken: [
    {
      promise: 'cleaning is asked of somebody who brings meals',
      problem: {
        elders: [anElder({ id: person(1) })],
        helpers: [aHelper({ id: person(2), services: ['meal_help'] })],
      },
      amount: 1,
    },
    {
      promise: 'field work of somebody who cleans',
      problem: {
        helpers: [aHelper({ id: person(2), services: ['cleaning_help'] })],
        farmWork: [aFarmWork()],
      },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'a duty at the station goes round among all',
      problem: { helpers: [aHelper({ id: person(2), services: [] })], duties: [aDuty()] },
    },
  ],
  justInside: {
    promise: 'the one service that is offered',
    problem: {
      elders: [anElder({ id: person(1) })],
      helpers: [aHelper({ id: person(2), services: ['cleaning_help'] })],
    },
  },
  notConcerned: {
    promise: 'everything is offered',
    problem: { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(2) })] },
  },
});
