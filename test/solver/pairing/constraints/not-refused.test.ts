import { notRefused } from '../../../../src/solver/pairing/constraints/not-refused.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { person } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, notRefused, {
  broken: [
    {
      promise: 'the elder refuses the helper',
      problem: { refusals: [{ personId: person(1), refusedId: person(2) }] },
      amount: 1,
    },
    {
      promise: 'the helper refuses the elder',
      problem: { refusals: [{ personId: person(2), refusedId: person(1) }] },
      amount: 1,
    },
    {
      promise: 'a tie says that they refuse each other',
      problem: { ties: [{ elderId: person(1), helperId: person(2), kind: 'refuses', degree: null }] },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'the elder refuses somebody else',
    problem: { refusals: [{ personId: person(1), refusedId: person(3) }] },
  },
  notConcerned: { promise: 'nobody refuses anybody' },
});
