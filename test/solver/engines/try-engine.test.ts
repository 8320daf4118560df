import { expect, it } from 'vitest';
import { FAILED, type MipEngine } from '../../../src/solver/engines/mip.ts';
import { MipBuilder } from '../../../src/solver/engines/mip-builder.ts';
import { tryEngine } from '../../../src/solver/engines/try-engine.ts';
import { highs, toTheProof } from '../../builders/mip-engines.ts';

const mip = new MipBuilder();
mip.addBinary(-1);
const model = mip.build();
const throwing: MipEngine = {
  name: 'throwing',
  solve: () => {
    throw new Error('memory access out of bounds');
  },
};

it('passes on what an engine answers', () => {
  expect(tryEngine(highs, model, toTheProof)).toMatchObject({
    status: 'optimal',
    values: Float64Array.of(1),
  });
});

it('takes an engine that throws for one that failed', () => {
  expect(tryEngine(throwing, model, toTheProof)).toEqual(FAILED);
});
