import { travelLimit } from '../../../../src/solver/pairing/constraints/travel-limit.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aLink, person, place } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, travelLimit, {
  broken: [
    {
      promise: '20 minutes on foot where 15 are the limit',
      helper: { hamletId: place(11) },
      problem: { links: [aLink(10, 11, 20)] },
      amount: 5,
    },
    {
      promise: '45 walking minutes are 12 by e-bike, the limit is 10',
      helper: { hamletId: place(11), travelMeans: 'e_bike', travelLimitMinutes: 10 },
      problem: { links: [aLink(10, 11, 45)] },
      amount: 2,
    },
    {
      promise: 'the elder said that 12 minutes are too far',
      elder: { wayLimitMinutes: 11 },
      helper: { hamletId: place(11) },
      problem: { links: [aLink(10, 11, 12)] },
      amount: 1,
    },
    {
      promise: '20 minutes where the limit was set to 18 by hand',
      helper: { hamletId: place(11) },
      problem: {
        links: [aLink(10, 11, 20)],
        decisions: [{ kind: 'set-limit', helperId: person(2), limit: 'travel-minutes', value: 18 }],
      },
      amount: 2,
    },
  ],
  justInside: {
    promise: '15 minutes where 15 are the limit',
    helper: { hamletId: place(11) },
    problem: { links: [aLink(10, 11, 15)] },
  },
  notConcerned: { promise: 'a way that nobody measured', helper: { hamletId: place(99) } },
});
