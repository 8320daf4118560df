import { travelLimit } from '../../../../src/solver/pairing/constraints/travel-limit.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aLink, place } from '../../../builders/planning-people.ts';

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
  ],
  justInside: {
    promise: '15 minutes where 15 are the limit',
    helper: { hamletId: place(11) },
    problem: { links: [aLink(10, 11, 15)] },
  },
  notConcerned: { promise: 'a way that nobody measured', helper: { hamletId: place(99) } },
});
