import { helperCapacity } from '../../../../src/solver/pairing/constraints/helper-capacity.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';

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
  ],
  justInside: {
    promise: 'the third elder of a helper for three',
    helper: { maxElders: 3 },
    facts: { heldElders: () => 2 },
  },
  notConcerned: { promise: 'a helper without elders' },
});
