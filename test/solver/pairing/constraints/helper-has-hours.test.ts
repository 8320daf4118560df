import { helperHasHours } from '../../../../src/solver/pairing/constraints/helper-has-hours.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { halfDays } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, helperHasHours, {
  broken: [
    { promise: 'no half-day', helper: { availability: [] }, amount: 1 },
    { promise: 'no minutes a week', helper: { weeklyCapMinutes: 0 }, amount: 1 },
    { promise: 'no minutes a day', helper: { dailyCapMinutes: 0 }, amount: 1 },
  ],
  justInside: { promise: 'a single half-day', helper: { availability: halfDays('3 afternoon') } },
  notConcerned: { promise: 'a helper who is not active', helper: { active: false } },
});
