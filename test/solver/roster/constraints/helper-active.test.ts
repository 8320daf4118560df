import { helperActive } from '../../../../src/solver/roster/constraints/helper-active.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person } from '../../../builders/planning-people.ts';

rosterConstraintSpec(import.meta.url, helperActive, {
  broken: [
    {
      promise: 'the helper works away',
      problem: { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(2), active: false })] },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'the helper is in the village',
    problem: { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(2) })] },
  },
  notConcerned: {
    promise: 'a helper without hours',
    problem: {
      elders: [anElder({ id: person(1) })],
      helpers: [aHelper({ id: person(2), availability: [] })],
    },
  },
});
