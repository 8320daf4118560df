import { villageBoundary } from '../../../../src/solver/pairing/constraints/village-boundary.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { place } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, villageBoundary, {
  broken: [{ promise: 'a helper of the next village', helper: { villageId: place(2) }, amount: 1 }],
  justInside: { promise: 'another hamlet of the same village', helper: { hamletId: place(11) } },
  notConcerned: { promise: 'a helper whose hamlet is unknown', helper: { hamletId: null } },
});
