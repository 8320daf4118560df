import { sexWish } from '../../../../src/solver/pairing/constraints/sex-wish.ts';
import { pairingConstraintSpec } from '../../../builders/constraint-spec.ts';

pairingConstraintSpec(import.meta.url, sexWish, {
  broken: [
    {
      promise: 'a man comes where a woman is wished for',
      elder: { helperSexWish: 'F' },
      helper: { sex: 'M' },
      amount: 1,
    },
    {
      promise: 'unknown sex does not count',
      elder: { helperSexWish: 'M' },
      helper: { sex: 'unknown' },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'a woman comes where a woman is wished for',
    elder: { helperSexWish: 'F' },
    helper: { sex: 'F' },
  },
  notConcerned: { promise: 'no wish', elder: { helperSexWish: 'any' }, helper: { sex: 'unknown' } },
});
