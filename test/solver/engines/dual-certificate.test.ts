import { expect, it } from 'vitest';
import { type AssignmentNetwork } from '../../../src/solver/engines/assignment-network.ts';
import { checkDualCertificate } from '../../../src/solver/engines/dual-certificate.ts';

/** One source, two sinks at costs 3 and 5, one free place each. */
const network: AssignmentNetwork = {
  sourceCount: 1,
  sinkCount: 2,
  arcStart: Int32Array.of(0, 2),
  arcSink: Int32Array.of(0, 1),
  arcCost: Float64Array.of(3, 5),
  uncoveredCost: Float64Array.of(100),
  stepStart: Int32Array.of(0, 1, 2),
  stepCost: Float64Array.of(0, 0),
  insertionOrder: Int32Array.of(0),
};
const prices = { source: Float64Array.of(-3), sink: Float64Array.of(0, 0) };

it('accepts the cheaper sink with prices that prove it', () => {
  expect(() => checkDualCertificate(network, Int32Array.of(0), prices, 3)).not.toThrow();
});

it('refuses the dearer sink, wrong prices and a wrong sum', () => {
  expect(() => checkDualCertificate(network, Int32Array.of(1), prices, 5)).toThrow('source 0, sink 1');
  expect(() =>
    checkDualCertificate(network, Int32Array.of(0), { ...prices, source: Float64Array.of(-4) }, 3),
  ).toThrow('by -1');
  expect(() => checkDualCertificate(network, Int32Array.of(0), prices, 4)).toThrow('the sum of prices by 1');
});
