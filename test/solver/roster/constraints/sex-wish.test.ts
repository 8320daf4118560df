import { sexWish } from '../../../../src/solver/roster/constraints/sex-wish.ts';
import { rosterConstraintSpec } from '../../../builders/constraint-spec.ts';
import { aHelper, anElder, person } from '../../../builders/planning-people.ts';

rosterConstraintSpec(import.meta.url, sexWish, {
  broken: [
    {
      promise: 'a man where a woman is wished for',
      problem: {
        elders: [anElder({ id: person(1), helperSexWish: 'F' })],
        helpers: [aHelper({ id: person(2), sex: 'M' })],
      },
      amount: 1,
    },
    {
      promise: 'unknown sex does not count',
      problem: {
        elders: [anElder({ id: person(1), helperSexWish: 'F' })],
        helpers: [aHelper({ id: person(2), sex: 'unknown' })],
      },
      amount: 1,
    },
  ],
  justInside: {
    promise: 'a woman where a woman is wished for',
    problem: {
      elders: [anElder({ id: person(1), helperSexWish: 'F' })],
      helpers: [aHelper({ id: person(2), sex: 'F' })],
    },
  },
  notConcerned: {
    promise: 'no wish',
    problem: { elders: [anElder({ id: person(1) })], helpers: [aHelper({ id: person(2), sex: 'M' })] },
  },
});
