import { travelKnown } from '../../../../src/solver/pairing/constraints/travel-known.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { place } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, travelKnown, {
  broken: [
    { promise: 'the elder’s hamlet is unknown', elder: { hamletId: null }, amount: 1 },
    { promise: 'no chain of links joins the hamlets', helper: { hamletId: place(99) }, amount: 1 },
  ],
  justInside: {
    promise: 'a chain of two links',
    helper: { hamletId: place(12) },
    problem: {
      links: [
        { fromHamletId: place(10), toHamletId: place(11), minutes: 5 },
        { fromHamletId: place(11), toHamletId: place(12), minutes: 5 },
      ],
    },
  },
  notConcerned: { promise: 'both live in one hamlet' },
});
