import { notDeclined } from '../../../../src/solver/pairing/constraints/not-declined.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { person } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, notDeclined, {
  broken: [
    {
      promise: 'the two were proposed and one said no',
      problem: { declined: [{ elderId: person(1), helperId: person(2) }] },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'each was declined with somebody else',
    problem: {
      declined: [
        { elderId: person(1), helperId: person(3) },
        { elderId: person(3), helperId: person(2) },
        { elderId: person(2), helperId: person(1) },
      ],
    },
  },
  notConcerned: { promise: 'nobody declined anything' },
});
