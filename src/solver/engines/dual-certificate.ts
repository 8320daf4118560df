import { type AssignmentNetwork, type Potentials, UNCOVERED } from './assignment-network.ts';

/**
 * Proves an assignment optimal by its node prices (linear programming duality; Ahuja et al., section 9.3):
 * no arc that could take another unit looks cheaper than its prices, every arc in use costs exactly its
 * prices, and the prices add up to the cost. Linear time; throws where one of these fails.
 */
export function checkDualCertificate(
  network: AssignmentNetwork,
  sinkOfSource: Int32Array,
  potentials: Potentials,
  cost: number,
): void {
  const load = new Int32Array(network.sinkCount);
  let dualCost = 0;
  for (let source = 0; source < network.sourceCount; source++) {
    const price = potentials.source[source]!;
    const sinkHeld = sinkOfSource[source]!;
    dualCost -= price;
    if (sinkHeld !== UNCOVERED) load[sinkHeld]!++;
    const free = network.uncoveredCost[source]! + price;
    if (free < 0 || (sinkHeld === UNCOVERED && free !== 0)) throw broken(`source ${source} uncovered`, free);
    for (let arc = network.arcStart[source]!; arc < network.arcStart[source + 1]!; arc++) {
      const sink = network.arcSink[arc]!;
      const reduced = network.arcCost[arc]! + price - potentials.sink[sink]!;
      if (reduced < 0 || (sink === sinkHeld && reduced !== 0)) {
        throw broken(`source ${source}, sink ${sink}`, reduced);
      }
    }
  }
  for (let sink = 0; sink < network.sinkCount; sink++) {
    const price = potentials.sink[sink]!;
    const first = network.stepStart[sink]!;
    for (let step = first; step < network.stepStart[sink + 1]!; step++) {
      const reduced = network.stepCost[step]! + price;
      if (step < first + load[sink]!) {
        if (reduced > 0) throw broken(`sink ${sink}, step ${step - first} in use`, reduced);
        dualCost += reduced;
      } else if (reduced < 0) {
        throw broken(`sink ${sink}, step ${step - first} free`, reduced);
      }
    }
    if (load[sink]! > network.stepStart[sink + 1]! - first)
      throw broken(`sink ${sink} over capacity`, load[sink]!);
  }
  if (dualCost !== cost) throw broken('the sum of prices', cost - dualCost);
}

function broken(where: string, amount: number): Error {
  return new Error(
    `min-cost flow: dual certificate broken at ${where} by ${amount}. Maybe a cost is not an integer, or the steps of a sink fall.`,
  );
}
