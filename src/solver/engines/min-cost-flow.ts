import {
  type AssignmentFlow,
  type AssignmentNetwork,
  assignmentCost,
  UNCOVERED,
} from './assignment-network.ts';
import { checkDualCertificate } from './dual-certificate.ts';
import { IndexedHeap } from './indexed-heap.ts';
import { smallestOptimalFlow } from './smallest-optimal-flow.ts';

/**
 * Problem: minimum-cost flow on an {@link AssignmentNetwork}.
 *
 * Method: successive shortest augmenting paths with node potentials (Ahuja, Magnanti, Orlin, Network Flows,
 * section 9.7); Dijkstra on reduced costs over the sinks only. A source that holds a unit can be reached just
 * through its sink and its arc there has reduced cost 0, so it is expanded together with that sink and never
 * enters the heap; no arc object exists.
 *
 * Cost: one Dijkstra for each source, O(S · (A + V log V)) at worst; in practice a few sinks are settled.
 *
 * Ties: among all optimal flows the one that gives source 0 the lowest sink, then source 1, and so on, with
 * uncovered after every sink. The answer is therefore the network's own, not the method's.
 *
 * Proof: the dual certificate is checked after every complete run and a broken one is thrown.
 */
export function minCostFlow(network: AssignmentNetwork, stopRequested: () => boolean): AssignmentFlow {
  const search = new AugmentingSearch(network);
  for (const source of network.insertionOrder) {
    if (stopRequested()) {
      const { sinkOfSource } = search;
      return { sinkOfSource, cost: assignmentCost(network, sinkOfSource), complete: false };
    }
    search.insert(source);
  }
  const potentials = { source: search.sourcePotential, sink: search.sinkPotential };
  const cost = assignmentCost(network, search.sinkOfSource);
  checkDualCertificate(network, search.sinkOfSource, potentials, cost);
  const sinkOfSource = smallestOptimalFlow(network, search.sinkOfSource, potentials);
  checkDualCertificate(network, sinkOfSource, potentials, assignmentCost(network, sinkOfSource));
  return { sinkOfSource, cost, complete: true };
}

class AugmentingSearch {
  readonly sinkOfSource: Int32Array;
  readonly sourcePotential: Float64Array;
  readonly sinkPotential: Float64Array;
  readonly #network: AssignmentNetwork;
  readonly #heldBySink: number[][];
  readonly #heap: IndexedHeap;
  readonly #distance: Float64Array;
  readonly #cameFrom: Int32Array;
  readonly #settled: number[] = [];

  constructor(network: AssignmentNetwork) {
    this.#network = network;
    this.sinkOfSource = new Int32Array(network.sourceCount).fill(UNCOVERED);
    this.sourcePotential = new Float64Array(network.sourceCount);
    this.sinkPotential = new Float64Array(network.sinkCount);
    this.#heldBySink = Array.from({ length: network.sinkCount }, () => []);
    this.#heap = new IndexedHeap(network.sinkCount);
    this.#distance = new Float64Array(network.sinkCount).fill(Number.POSITIVE_INFINITY);
    this.#cameFrom = new Int32Array(network.sinkCount).fill(-1);
    // Prices of empty sinks: so high that neither an arc nor a first step looks cheaper than free.
    for (let sink = 0; sink < network.sinkCount; sink++) {
      const first = network.stepStart[sink]!;
      this.sinkPotential[sink] = first < network.stepStart[sink + 1]! ? -network.stepCost[first]! : 0;
    }
  }

  /** Sends one more unit along the cheapest path; the flow so far stays optimal for the sources inserted. */
  insert(source: number): void {
    const network = this.#network;
    this.sourcePotential[source] = this.#startingPotential(source);
    let endDistance = network.uncoveredCost[source]! + this.sourcePotential[source];
    let endSink = UNCOVERED;
    let endSource = source;
    this.#relax(source, 0, endDistance);
    while (this.#heap.length > 0) {
      const sink = this.#heap.take();
      const distance = this.#distance[sink]!;
      if (distance >= endDistance) {
        this.#distance[sink] = Number.POSITIVE_INFINITY;
        break;
      }
      this.#settled.push(sink);
      const held = this.#heldBySink[sink]!;
      const step = network.stepStart[sink]! + held.length;
      if (step < network.stepStart[sink + 1]!) {
        const toEnd = distance + network.stepCost[step]! + this.sinkPotential[sink]!;
        if (toEnd < endDistance) [endDistance, endSink, endSource] = [toEnd, sink, -1];
      }
      for (const holder of held) {
        const toEnd = distance + network.uncoveredCost[holder]! + this.sourcePotential[holder]!;
        if (toEnd < endDistance) [endDistance, endSink, endSource] = [toEnd, UNCOVERED, holder];
        this.#relax(holder, distance, endDistance);
      }
    }
    this.#updatePotentials(source, endDistance);
    this.#augment(source, endSink, endSource);
    this.#forget();
  }

  #startingPotential(source: number): number {
    const network = this.#network;
    let potential = -network.uncoveredCost[source]!;
    for (let arc = network.arcStart[source]!; arc < network.arcStart[source + 1]!; arc++) {
      potential = Math.max(potential, this.sinkPotential[network.arcSink[arc]!]! - network.arcCost[arc]!);
    }
    return potential;
  }

  #relax(source: number, distance: number, endDistance: number): void {
    const network = this.#network;
    for (let arc = network.arcStart[source]!; arc < network.arcStart[source + 1]!; arc++) {
      const sink = network.arcSink[arc]!;
      const toSink =
        distance + network.arcCost[arc]! + this.sourcePotential[source]! - this.sinkPotential[sink]!;
      if (toSink < this.#distance[sink]! && toSink < endDistance) {
        this.#distance[sink] = toSink;
        this.#cameFrom[sink] = source;
        this.#heap.offer(sink, toSink);
      }
    }
  }

  /** Settled nodes move by what they are nearer than the end, so the end's own price stays 0. */
  #updatePotentials(source: number, endDistance: number): void {
    this.sourcePotential[source]! -= endDistance;
    for (const sink of this.#settled) {
      const change = Math.min(this.#distance[sink]!, endDistance) - endDistance;
      if (change === 0) continue;
      this.sinkPotential[sink]! += change;
      for (const holder of this.#heldBySink[sink]!) this.sourcePotential[holder]! += change;
    }
  }

  #augment(source: number, endSink: number, endSource: number): void {
    let sink = endSink;
    if (sink === UNCOVERED) {
      if (endSource === source) return;
      sink = this.sinkOfSource[endSource]!;
      this.#move(endSource, UNCOVERED);
    }
    for (;;) {
      const mover = this.#cameFrom[sink]!;
      const before = this.sinkOfSource[mover]!;
      this.#move(mover, sink);
      if (mover === source) return;
      sink = before;
    }
  }

  #move(source: number, sink: number): void {
    const before = this.sinkOfSource[source]!;
    if (before !== UNCOVERED) {
      const held = this.#heldBySink[before]!;
      held.splice(held.indexOf(source), 1);
    }
    this.sinkOfSource[source] = sink;
    if (sink !== UNCOVERED) this.#heldBySink[sink]!.push(source);
  }

  #forget(): void {
    for (const sink of this.#settled) this.#distance[sink] = Number.POSITIVE_INFINITY;
    this.#settled.length = 0;
    while (this.#heap.length > 0) this.#distance[this.#heap.take()] = Number.POSITIVE_INFINITY;
  }
}
