import { trainingForService } from '../../../../src/solver/pairing/constraints/training-for-service.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aNeed } from '../../../builders/planning-people.ts';

const bathing = { needs: [aNeed(1, 'bathing_help')], trainingNeededFor: ['bathing_help'] } as const;

pairingConstraintSpec(import.meta.url, trainingForService, {
  broken: [
    { promise: 'bathing by somebody untrained', elder: bathing, amount: 1 },
    {
      promise: 'the need without training is not offered',
      elder: { ...bathing, needs: [aNeed(1, 'bathing_help'), aNeed(2, 'errand')] },
      helper: { services: ['bathing_help'] },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'another need can be served without training',
    elder: { ...bathing, needs: [aNeed(1, 'bathing_help'), aNeed(2, 'errand')] },
  },
  notConcerned: {
    promise: 'the village asks for no training',
    elder: { needs: [aNeed(1, 'bathing_help')] },
  },
});
