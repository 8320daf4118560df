import { expect, it } from 'vitest';
import { fallbackMip } from '../../../src/solver/engines/fallback-mip.ts';
import { FAILED, type MipEngine } from '../../../src/solver/engines/mip.ts';
import { MipBuilder } from '../../../src/solver/engines/mip-builder.ts';
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
const failing: MipEngine = { name: 'failing', solve: () => FAILED };

it('asks the next engine where one throws or fails', () => {
  const engine = fallbackMip(throwing, failing, highs);
  expect(engine.name).toBe('throwing, then failing, then highs');
  expect(engine.solve(model, toTheProof)).toMatchObject({ status: 'optimal', values: Float64Array.of(1) });
});

it('fails quietly where none can work', () => {
  expect(fallbackMip(throwing).solve(model, toTheProof)).toEqual(FAILED);
});
