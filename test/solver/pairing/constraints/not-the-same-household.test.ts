import { notTheSameHousehold } from '../../../../src/solver/pairing/constraints/not-the-same-household.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { household, place, PROGRAM_SETTINGS } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, notTheSameHousehold, {
  broken: [
    {
      promise: 'daughter-in-law and mother of one household',
      elder: { householdId: household(5) },
      helper: { householdId: household(5) },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'next-door households',
    elder: { householdId: household(5) },
    helper: { householdId: household(6) },
  },
  alsoKept: [
    {
      promise: 'the village allows pairs inside a household',
      elder: { householdId: household(5) },
      helper: { householdId: household(5) },
      problem: {
        villageSettings: [
          { villageId: place(1), settings: { ...PROGRAM_SETTINGS, sameHouseholdAllowed: true } },
        ],
      },
    },
  ],
  notConcerned: { promise: 'neither household is on record' },
});
