import { helperAge } from '../../../../src/solver/pairing/constraints/helper-age.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';

pairingConstraintSpec(import.meta.url, helperAge, {
  broken: [
    { promise: 'a helper of 16', helper: { age: 16 }, amount: 2 },
    { promise: 'a helper of 80 where that is very old', helper: { age: 80 }, amount: 1 },
    { promise: 'a helper of 78 where 75 is very old', helper: { age: 78, helpsBelowAge: 75 }, amount: 4 },
  ],
  justInside: { promise: 'a helper of 79 where 80 is very old', helper: { age: 79 } },
  notConcerned: { promise: 'an age that nobody noted', helper: { age: null } },
});
