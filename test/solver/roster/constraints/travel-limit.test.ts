import { travelLimit } from '../../../../src/solver/roster/constraints/travel-limit.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person, aLink, place } from '../../../builders/planning-people.ts';

rosterConstraintSpec(import.meta.url, travelLimit, {
  broken: [
    {
      promise: '20 minutes where 15 are the limit',
      problem: {
        elders: [anElder({ id: person(1), hamletId: place(11) })],
        helpers: [aHelper({ id: person(2) })],
        links: [aLink(10, 11, 20)],
      },
      amount: 5,
    },
    {
      promise: 'a way that nobody measured',
      problem: {
        elders: [anElder({ id: person(1), hamletId: place(99) })],
        helpers: [aHelper({ id: person(2) })],
      },
      amount: 1,
    },
  ],
  justInside: {
    promise: '15 minutes where 15 are the limit',
    problem: {
      elders: [anElder({ id: person(1), hamletId: place(11) })],
      helpers: [aHelper({ id: person(2) })],
      links: [aLink(10, 11, 15)],
    },
  },
  notConcerned: {
    promise: 'the elder’s own helper, who agreed to the way',
    problem: {
      elders: [anElder({ id: person(1), hamletId: place(11) })],
      helpers: [aHelper({ id: person(2) })],
      links: [aLink(10, 11, 20)],
      pairs: [{ elderId: person(1), helperId: person(2) }],
    },
  },
});
