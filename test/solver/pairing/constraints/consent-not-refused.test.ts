import { consentNotRefused } from '../../../../src/solver/pairing/constraints/consent-not-refused.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';

pairingConstraintSpec(import.meta.url, consentNotRefused, {
  broken: [
    { promise: 'the elder wants no mutual aid', elder: { serviceRefused: true }, amount: 1 },
    { promise: 'the helper wants no mutual aid', helper: { serviceRefused: true }, amount: 1 },
  ],
  justInside: {
    promise: 'neither has refused, whether asked or not',
    elder: { serviceRefused: false },
    helper: { serviceRefused: false },
  },
  notConcerned: { promise: 'an elder with a wish about the helper', elder: { helperSexWish: 'F' } },
});
