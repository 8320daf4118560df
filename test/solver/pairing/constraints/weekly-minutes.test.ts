import { weeklyMinutes } from '../../../../src/solver/pairing/constraints/weekly-minutes.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aNeed, person } from '../../../builders/planning-people.ts';

const threeHours = { needs: [aNeed(1, 'meal_help', 6), aNeed(2, 'errand')] };

pairingConstraintSpec(import.meta.url, weeklyMinutes, {
  broken: [
    {
      promise: '180 minutes of a helper who has two hours a week',
      elder: threeHours,
      helper: { weeklyCapMinutes: 120 },
      amount: 60,
    },
    {
      promise: 'a week cut to 150 minutes by hand',
      elder: threeHours,
      problem: {
        decisions: [{ kind: 'set-limit', helperId: person(2), limit: 'weekly-minutes', value: 150 }],
      },
      amount: 30,
    },
  ],
  justInside: {
    promise: 'just the whole week of the helper',
    elder: threeHours,
    helper: { weeklyCapMinutes: 180 },
  },
  notConcerned: {
    promise: 'what the helper does not offer takes none of the time',
    elder: threeHours,
    helper: { weeklyCapMinutes: 60, services: ['errand'] },
  },
});
