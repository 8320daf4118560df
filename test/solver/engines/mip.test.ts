import { expect, it } from 'vitest';
import { mipCost, relaxed, roundToFeasible } from '../../../src/solver/engines/mip.ts';
import { MipBuilder } from '../../../src/solver/engines/mip-builder.ts';

const mip = new MipBuilder();
const yes = mip.addBinary(2);
const count = mip.addWhole(3, 5);
mip.addRow(2, 4, [
  [yes, 1],
  [count, 1],
]);
const model = mip.build();

it('rounds whole columns and keeps a point that holds every row', () => {
  expect(roundToFeasible(model, [0.9999999, 1.0000001])).toEqual(Float64Array.of(1, 1));
  expect(mipCost(model, Float64Array.of(1, 1))).toBe(5);
});

it('refuses a rounded point that breaks a row or a bound, and one of another length', () => {
  expect(roundToFeasible(model, [0.4, 1.4])).toBeNull();
  expect(roundToFeasible(model, [0, 6])).toBeNull();
  expect(roundToFeasible(model, [0, Number.NaN])).toBeNull();
  expect(roundToFeasible(model, [1])).toBeNull();
});

it('leaves fractions alone in a relaxation', () => {
  expect(roundToFeasible(relaxed(model), [0.4, 1.6])).toEqual(Float64Array.of(0.4, 1.6));
});
