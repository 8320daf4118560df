import { villageBoundary } from '../../../../src/solver/pairing/constraints/village-boundary.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { place, PROGRAM_SETTINGS } from '../../../builders/planning-people.ts';

const acrossVillages = { ...PROGRAM_SETTINGS, acrossVillages: true };

pairingConstraintSpec(import.meta.url, villageBoundary, {
  broken: [
    { promise: 'a helper of the next village', helper: { villageId: place(2) }, amount: 1 },
    {
      promise: 'the helper’s village allows it, the elder’s does not',
      helper: { villageId: place(2) },
      problem: { villageSettings: [{ villageId: place(2), settings: acrossVillages }] },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'the elder’s village allows helpers of others',
      helper: { villageId: place(2) },
      problem: { villageSettings: [{ villageId: place(1), settings: acrossVillages }] },
    },
    {
      promise: 'the whole township allows it',
      helper: { villageId: place(2) },
      problem: { settings: acrossVillages },
    },
  ],
  justInside: { promise: 'another hamlet of the same village', helper: { hamletId: place(11) } },
  notConcerned: { promise: 'a helper whose hamlet is unknown', helper: { hamletId: null } },
});
