/**
 * A bipartite network: every source sends one unit to one of its sinks or leaves it uncovered; the k-th unit
 * at a sink costs that sink's k-th step. All costs are integers, steps never fall, and a sink's capacity is
 * its number of steps. Arcs of a source stand in ascending sink order.
 */
export interface AssignmentNetwork {
  readonly sourceCount: number;
  readonly sinkCount: number;
  /** Arcs of source s: arcStart[s] … arcStart[s + 1] - 1. */
  readonly arcStart: Int32Array;
  readonly arcSink: Int32Array;
  readonly arcCost: Float64Array;
  readonly uncoveredCost: Float64Array;
  /** Steps of sink v: stepStart[v] … stepStart[v + 1] - 1. */
  readonly stepStart: Int32Array;
  readonly stepCost: Float64Array;
  /** Order in which sources are served; matters only to a run that is stopped. */
  readonly insertionOrder: Int32Array;
}

/** Sink of a source that stays uncovered. */
export const UNCOVERED = -1;

export interface AssignmentFlow {
  /** Sink of each source, {@link UNCOVERED} for none. */
  readonly sinkOfSource: Int32Array;
  readonly cost: number;
  /** False when a stop request left sources unserved; then nothing is proven. */
  readonly complete: boolean;
}

/** Node prices of an optimal flow; the common end node has price 0. */
export interface Potentials {
  readonly source: Float64Array;
  readonly sink: Float64Array;
}

/** Cost of an assignment, counted from scratch. */
export function assignmentCost(network: AssignmentNetwork, sinkOfSource: Int32Array): number {
  const load = new Int32Array(network.sinkCount);
  let cost = 0;
  for (let source = 0; source < network.sourceCount; source++) {
    const sink = sinkOfSource[source]!;
    if (sink === UNCOVERED) {
      cost += network.uncoveredCost[source]!;
      continue;
    }
    cost += network.arcCost[arcBetween(network, source, sink)]!;
    cost += network.stepCost[network.stepStart[sink]! + load[sink]!]!;
    load[sink]!++;
  }
  return cost;
}

/** The arc of a source to a sink; throws where there is none. */
export function arcBetween(network: AssignmentNetwork, source: number, sink: number): number {
  for (let arc = network.arcStart[source]!; arc < network.arcStart[source + 1]!; arc++) {
    if (network.arcSink[arc] === sink) return arc;
  }
  throw new Error(`assignment network: no arc from source ${source} to sink ${sink}`);
}
