import { notForbidden } from '../../../../src/solver/pairing/constraints/not-forbidden.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { person } from '../../../builders/planning-people.ts';

const two = { elderId: person(1), helperId: person(2) };

pairingConstraintSpec(import.meta.url, notForbidden, {
  broken: [
    {
      promise: 'the pair was ruled out by hand',
      problem: { decisions: [{ kind: 'forbid', ...two }] },
      amount: 1,
    },
    {
      promise: 'ruled out again after it was allowed',
      problem: {
        decisions: [
          { kind: 'forbid', ...two },
          { kind: 'allow', ...two },
          { kind: 'forbid', ...two },
        ],
      },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'ruled out and allowed again',
    problem: {
      decisions: [
        { kind: 'forbid', ...two },
        { kind: 'allow', ...two },
      ],
    },
  },
  notConcerned: {
    promise: 'another pair was ruled out',
    problem: { decisions: [{ kind: 'forbid', elderId: person(1), helperId: person(3) }] },
  },
});
