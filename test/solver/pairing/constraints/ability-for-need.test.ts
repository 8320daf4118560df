import { abilityForNeed } from '../../../../src/solver/pairing/constraints/ability-for-need.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aNeed } from '../../../builders/planning-people.ts';

pairingConstraintSpec(import.meta.url, abilityForNeed, {
  broken: [
    {
      promise: 'a helper of 70 and nothing but heavy work',
      elder: { needs: [aNeed(1, 'bathing_help')] },
      helper: { age: 70 },
      amount: 1,
    },
    { promise: 'a helper who needs help herself', helper: { selfCareLevel: 'mild' }, amount: 1 },
    {
      promise: 'the light need is not offered, the heavy one too heavy',
      elder: { needs: [aNeed(1, 'bathing_help'), aNeed(2, 'errand')] },
      helper: { age: 74, services: ['bathing_help'] },
      amount: 1,
    },
    {
      promise: 'nothing but heavy work, which the helper declined before',
      elder: { needs: [aNeed(1, 'bathing_help'), aNeed(2, 'farm_help')] },
      helper: { noHeavyWork: true },
      amount: 1,
    },
  ],
  alsoKept: [
    {
      promise: 'nothing of the needs is offered, which is the business of another rule',
      elder: { needs: [aNeed(1, 'errand')] },
      helper: { services: ['bathing_help'], age: 74 },
    },
  ],
  justInside: {
    promise: 'a helper of 69 and heavy work',
    elder: { needs: [aNeed(1, 'bathing_help')] },
    helper: { age: 69 },
  },
  notConcerned: {
    promise: 'neither age nor level is on record',
    elder: { needs: [aNeed(1, 'bathing_help')] },
    helper: { age: null, selfCareLevel: 'unknown' },
  },
});
