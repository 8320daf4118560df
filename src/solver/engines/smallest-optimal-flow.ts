import { type AssignmentNetwork, type Potentials, UNCOVERED } from './assignment-network.ts';

/**
 * Problem: among all optimal flows of a network, the lexicographically smallest vector of sinks (source 0
 * first; uncovered counts as after every sink).
 *
 * Method: by complementary slackness every optimal flow uses arcs of reduced cost 0 only, so source by
 * source the lowest sink is taken that a cycle of such arcs leads to; sources already decided stay.
 *
 * Cost: one breadth-first search over the tight arcs for each source that has a lower tight sink.
 */
export function smallestOptimalFlow(
  network: AssignmentNetwork,
  sinkOfSource: Int32Array,
  potentials: Potentials,
): Int32Array {
  const tight = new TightArcs(network, Int32Array.from(sinkOfSource), potentials);
  for (let source = 0; source < network.sourceCount; source++) tight.settle(source);
  return tight.sinkOfSource;
}

class TightArcs {
  readonly sinkOfSource: Int32Array;
  readonly #network: AssignmentNetwork;
  readonly #potentials: Potentials;
  readonly #load: Int32Array;
  readonly #end: number;
  /** Sources with a tight arc to each sink; the last entry is for staying uncovered. */
  readonly #sourcesTo: number[][];
  readonly #sinksOf: number[][];

  constructor(network: AssignmentNetwork, sinkOfSource: Int32Array, potentials: Potentials) {
    this.sinkOfSource = sinkOfSource;
    this.#network = network;
    this.#potentials = potentials;
    this.#end = network.sinkCount;
    this.#load = new Int32Array(network.sinkCount);
    this.#sourcesTo = Array.from({ length: network.sinkCount + 1 }, () => []);
    this.#sinksOf = [];
    for (let source = 0; source < network.sourceCount; source++) {
      const price = potentials.source[source]!;
      const sinks: number[] = [];
      for (let arc = network.arcStart[source]!; arc < network.arcStart[source + 1]!; arc++) {
        const sink = network.arcSink[arc]!;
        if (network.arcCost[arc]! + price - potentials.sink[sink]! !== 0) continue;
        sinks.push(sink);
        this.#sourcesTo[sink]!.push(source);
      }
      if (network.uncoveredCost[source]! + price === 0) this.#sourcesTo[this.#end]!.push(source);
      this.#sinksOf.push(sinks);
      if (sinkOfSource[source] !== UNCOVERED) this.#load[sinkOfSource[source]!]!++;
    }
  }

  /** Gives a source the lowest sink possible while all sources before it keep theirs. */
  settle(source: number): void {
    const held = this.#nodeOf(source);
    const lower = this.#sinksOf[source]!.filter((sink) => sink < held);
    if (lower.length === 0) return;
    const next = this.#pathsTo(held, source);
    const goal = lower.find((sink) => next.has(sink));
    if (goal === undefined) return;
    this.#move(source, goal);
    for (let node = goal; node !== held;) {
      const hop = next.get(node)!;
      if (hop.source !== null) this.#move(hop.source, hop.to);
      node = hop.to;
    }
  }

  /** For each node that can pass a unit on to `goal`: its next hop, and the source that would move. */
  #pathsTo(goal: number, decided: number): ReadonlyMap<number, { source: number | null; to: number }> {
    const next = new Map<number, { source: number | null; to: number }>();
    const queue = [goal];
    const reach = (node: number, source: number | null, to: number): void => {
      if (node === goal || next.has(node)) return;
      next.set(node, { source, to });
      queue.push(node);
    };
    for (let to = queue.shift(); to !== undefined; to = queue.shift()) {
      for (const source of this.#sourcesTo[to]!) {
        if (source > decided && this.#nodeOf(source) !== to) reach(this.#nodeOf(source), source, to);
      }
      if (to === this.#end) {
        for (let sink = 0; sink < this.#end; sink++) if (this.#stepIsTight(sink, 0)) reach(sink, null, to);
      } else if (this.#stepIsTight(to, -1)) {
        reach(this.#end, null, to);
      }
    }
    return next;
  }

  /** Whether the sink's next free step (offset 0) or its last used one (offset -1) has reduced cost 0. */
  #stepIsTight(sink: number, offset: 0 | -1): boolean {
    const step = this.#network.stepStart[sink]! + this.#load[sink]! + offset;
    if (step < this.#network.stepStart[sink]! || step >= this.#network.stepStart[sink + 1]!) return false;
    return this.#network.stepCost[step]! + this.#potentials.sink[sink]! === 0;
  }

  #nodeOf(source: number): number {
    const sink = this.sinkOfSource[source]!;
    return sink === UNCOVERED ? this.#end : sink;
  }

  #move(source: number, to: number): void {
    const from = this.#nodeOf(source);
    if (from !== this.#end) this.#load[from]!--;
    if (to !== this.#end) this.#load[to]!++;
    this.sinkOfSource[source] = to === this.#end ? UNCOVERED : to;
  }
}
