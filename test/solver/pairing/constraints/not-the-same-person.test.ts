import { notTheSamePerson } from '../../../../src/solver/pairing/constraints/not-the-same-person.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { person } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, notTheSamePerson, {
  broken: [
    {
      promise: 'an elder who is also a helper is offered to herself',
      elder: { id: person(7) },
      helper: { id: person(7) },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'two people with neighbouring ids',
    elder: { id: person(7) },
    helper: { id: person(8) },
  },
  notConcerned: { promise: 'two different people' },
});
