import {
  type AssignmentNetwork,
  assignmentCost,
  UNCOVERED,
} from '../../src/solver/engines/assignment-network.ts';
import { type MipModel } from '../../src/solver/engines/mip.ts';
import { MipBuilder } from '../../src/solver/engines/mip-builder.ts';
import { type Random } from './random.ts';

/** A random network; few different costs, so that ties are common. */
export function aNetwork(
  random: Random,
  sources: number,
  sinks: number,
  mostCost: number,
): AssignmentNetwork {
  const all = Array.from({ length: sinks }, (_, sink) => sink);
  const arcs = Array.from({ length: sources }, () => random.some(all, random.whole(0, Math.min(sinks, 12))));
  const steps = all.map(() => {
    let cost = 0;
    return Array.from({ length: random.whole(0, 3) }, () => (cost += random.whole(0, 3)));
  });
  const starts = (lists: readonly (readonly number[])[]): Int32Array => {
    const start = new Int32Array(lists.length + 1);
    lists.forEach((list, index) => (start[index + 1] = start[index]! + list.length));
    return start;
  };
  return {
    sourceCount: sources,
    sinkCount: sinks,
    arcStart: starts(arcs),
    arcSink: Int32Array.from(arcs.flat()),
    arcCost: Float64Array.from(arcs.flat(), () => random.whole(0, mostCost)),
    uncoveredCost: Float64Array.from({ length: sources }, () => random.pick([3, 50, 100])),
    stepStart: starts(steps),
    stepCost: Float64Array.from(steps.flat()),
    insertionOrder: Int32Array.from(arcs.map((_, source) => source)),
  };
}

/** Every assignment tried: the least cost, and the lexicographically smallest of the cheapest. */
export function bruteForce(network: AssignmentNetwork): { cost: number; sinkOfSource: Int32Array } {
  const chosen = new Int32Array(network.sourceCount).fill(UNCOVERED);
  const load = new Int32Array(network.sinkCount);
  let best = Int32Array.from(chosen);
  let leastCost = Number.POSITIVE_INFINITY;
  const tryFrom = (source: number): void => {
    if (source === network.sourceCount) {
      const cost = assignmentCost(network, chosen);
      if (cost < leastCost) [leastCost, best] = [cost, Int32Array.from(chosen)];
      return;
    }
    // Ascending sinks and uncovered last, so the first of equals is the smallest.
    for (let arc = network.arcStart[source]!; arc < network.arcStart[source + 1]!; arc++) {
      const sink = network.arcSink[arc]!;
      if (load[sink]! >= network.stepStart[sink + 1]! - network.stepStart[sink]!) continue;
      load[sink]!++;
      chosen[source] = sink;
      tryFrom(source + 1);
      load[sink]!--;
    }
    chosen[source] = UNCOVERED;
    tryFrom(source + 1);
  };
  tryFrom(0);
  return { cost: leastCost, sinkOfSource: best };
}

/** The same network as a linear problem with whole columns. */
export function asMip(network: AssignmentNetwork): MipModel {
  const mip = new MipBuilder();
  const into = Array.from({ length: network.sinkCount }, (): [number, number][] => []);
  for (let source = 0; source < network.sourceCount; source++) {
    const out: [number, number][] = [[mip.addBinary(network.uncoveredCost[source]!), 1]];
    for (let arc = network.arcStart[source]!; arc < network.arcStart[source + 1]!; arc++) {
      const column = mip.addBinary(network.arcCost[arc]!);
      out.push([column, 1]);
      into[network.arcSink[arc]!]!.push([column, 1]);
    }
    mip.addRow(1, 1, out);
  }
  into.forEach((entries, sink) => {
    for (let step = network.stepStart[sink]!; step < network.stepStart[sink + 1]!; step++) {
      entries.push([mip.addContinuous(network.stepCost[step]!, 1), -1]);
    }
    if (entries.length > 0) mip.addRow(Number.NEGATIVE_INFINITY, 0, entries);
  });
  return mip.build();
}
