import { helperActive } from '../../../../src/solver/pairing/constraints/helper-active.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';

pairingConstraintSpec(import.meta.url, helperActive, {
  broken: [{ promise: 'the helper works away', helper: { active: false }, amount: 1 }],
  justInside: { promise: 'the helper is in the village', helper: { active: true } },
  notConcerned: { promise: 'a helper who is not fit but active', helper: { selfCareLevel: 'severe' } },
});
