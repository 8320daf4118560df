import { serviceOffered } from '../../../../src/solver/pairing/constraints/service-offered.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aNeed } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, serviceOffered, {
  broken: [
    {
      promise: 'none of the two needs is offered',
      elder: { needs: [aNeed(1, 'errand'), aNeed(2, 'meal_help')] },
      helper: { services: ['cleaning_help'] },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'one of the two needs is offered',
    elder: { needs: [aNeed(1, 'errand'), aNeed(2, 'meal_help')] },
    helper: { services: ['meal_help'] },
  },
  notConcerned: { promise: 'everything is offered' },
});
