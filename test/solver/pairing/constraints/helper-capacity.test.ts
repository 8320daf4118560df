import { helperCapacity } from '../../../../src/solver/pairing/constraints/helper-capacity.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { person } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, helperCapacity, {
  broken: [
    {
      promise: 'the fourth elder of a helper for three',
      helper: { maxElders: 3 },
      facts: { heldElders: () => 3 },
      amount: 1,
    },
    { promise: 'a helper for nobody', helper: { maxElders: 0 }, amount: 1 },
    {
      promise: 'five stay with a helper for three',
      helper: { maxElders: 3 },
      facts: { heldElders: () => 5 },
      amount: 3,
    },
    {
      promise: 'the second elder where the limit was set to one by hand',
      problem: { decisions: [{ kind: 'set-limit', helperId: person(2), limit: 'elders', value: 1 }] },
      facts: { heldElders: () => 1 },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'the third elder of a helper for three',
    helper: { maxElders: 3 },
    facts: { heldElders: () => 2 },
  },
  notConcerned: { promise: 'a helper without elders' },
});
