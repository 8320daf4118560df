import { describe, expect, it } from 'vitest';
import { type MipEngine, mipCost, type MipModel, relaxed } from '../../../src/solver/engines/mip.ts';
import { MipBuilder } from '../../../src/solver/engines/mip-builder.ts';
import { highs, javascriptSolver, toTheProof } from '../../builders/mip-engines.ts';
import { type Random, seededRandom } from '../../builders/random.ts';

/** A random knapsack with some pairs that exclude each other: ten yes-or-no columns. */
function aKnapsack(random: Random): MipModel {
  const mip = new MipBuilder();
  const columns = Array.from({ length: 10 }, () => mip.addBinary(-random.whole(1, 30)));
  mip.addRow(
    Number.NEGATIVE_INFINITY,
    40,
    columns.map((column) => [column, random.whole(1, 20)]),
  );
  for (let pair = 0; pair < 3; pair++) {
    mip.addRow(
      Number.NEGATIVE_INFINITY,
      1,
      random.some(columns, 2).map((column) => [column, 1]),
    );
  }
  return mip.build();
}

function leastCost(model: MipModel): number {
  let least = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** model.columnCount; choice++) {
    const values = Float64Array.from({ length: model.columnCount }, (_, column) => (choice >> column) & 1);
    if (keepsRows(model, values)) least = Math.min(least, mipCost(model, values));
  }
  return least;
}

function keepsRows(model: MipModel, values: Float64Array): boolean {
  for (let row = 0; row < model.rowCount; row++) {
    let sum = 0;
    for (let entry = model.rowStart[row]!; entry < model.rowStart[row + 1]!; entry++) {
      sum += model.entryValue[entry]! * values[model.entryColumn[entry]!]!;
    }
    if (sum > model.rowUpper[row]! || sum < model.rowLower[row]!) return false;
  }
  return true;
}

describe.each([
  ['highs', highs],
  ['javascript-lp-solver', javascriptSolver],
] satisfies [string, MipEngine][])('%s', (name, engine) => {
  it('finds what trying every choice finds', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const model = aKnapsack(seededRandom(seed));
      const answer = engine.solve(model, toTheProof);
      expect({ seed, status: answer.status, cost: mipCost(model, answer.values!) }).toEqual({
        seed,
        status: 'optimal',
        cost: leastCost(model),
      });
    }
  });

  it('answers a contradiction with no point', () => {
    const mip = new MipBuilder();
    mip.addRow(2, 2, [[mip.addBinary(1), 1]]);
    expect(engine.solve(mip.build(), toTheProof).values).toBeNull();
  });

  it('bears its name', () => {
    expect(engine.name).toBe(name);
  });
});

it('honours a stop request while HiGHS is at work', () => {
  const random = seededRandom(5);
  const mip = new MipBuilder();
  const columns = Array.from({ length: 120 }, () => mip.addBinary(-random.whole(100, 200)));
  for (let row = 0; row < 40; row++) {
    mip.addRow(
      Number.NEGATIVE_INFINITY,
      1_000,
      columns.map((column) => [column, random.whole(1, 99)]),
    );
  }
  const answer = highs.solve(mip.build(), { ...toTheProof, stopRequested: () => true });
  expect(answer.status).toBe('stopped');
});

it('prices the columns of a relaxation', () => {
  const mip = new MipBuilder();
  const columns = [mip.addBinary(-3), mip.addBinary(-5), mip.addBinary(-1)];
  mip.addRow(
    Number.NEGATIVE_INFINITY,
    0.5,
    columns.map((column) => [column, 1]),
  );
  const answer = highs.solve(relaxed(mip.build()), toTheProof);
  expect(answer).toMatchObject({ status: 'optimal', bound: -2.5 });
  expect(answer.reducedCosts![2]).toBeCloseTo(4, 6);
});
