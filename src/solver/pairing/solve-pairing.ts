import type { ProposedPair } from '../../shared/domain/pairing.ts';
import { type AssignmentNetwork, assignmentCost, UNCOVERED } from '../engines/assignment-network.ts';
import type { MipEngine } from '../engines/mip.ts';
import { minCostFlow } from '../engines/min-cost-flow.ts';
import type { RunControl } from '../planning/run-control.ts';
import { buildNetwork } from './build-network.ts';
import { explainEnded } from './explain-ended.ts';
import { explainUnserved } from './explain-unserved.ts';
import { findFirstBreach } from './constraints/index.ts';
import { findCandidates, sortPeople } from './find-candidates.ts';
import { pairingFacts } from './pairing-facts.ts';
import type { PairingPlan } from './pairing-plan.ts';
import type { PairingProblem } from './pairing-problem.ts';
import { pairScorer } from './score/score-pair.ts';

/**
 * Plans a primary helper for every elder with needs, over all villages at once. The plan is proven best and
 * the same on every machine and for every order of the input; a stopped run returns the pairs found so far,
 * filled up with whoever is still free.
 */
export function planPairings(problem: PairingProblem, run: RunControl, _mip: MipEngine | null): PairingPlan {
  const people = sortPeople(problem);
  const total = people.elders.length;
  run.report({ phase: 'solving', done: 0, total, about: null });
  const facts = pairingFacts(problem);
  const scorePair = pairScorer(problem, facts);
  const candidates = findCandidates(problem, people, facts);
  const network = buildNetwork(people, candidates, scorePair, problem.settings.weights);
  const flow = minCostFlow(network, run.stopRequested);
  if (!flow.complete) serveFromFreePlaces(network, flow.sinkOfSource);
  run.report({ phase: 'explaining', done: total, total, about: null });

  const activeOrigin = new Map(
    problem.activePairs.map((pair) => [`${pair.elderId}-${pair.helperId}`, pair.origin]),
  );
  const held = people.helpers.map(() => 0);
  const pairs: ProposedPair[] = [];
  people.elders.forEach((elder, index) => {
    const sink = flow.sinkOfSource[index]!;
    if (sink === UNCOVERED) return;
    const helper = people.helpers[sink]!;
    held[sink]!++;
    const score = scorePair(elder, helper);
    const travel = facts.travel(elder, helper);
    const origin = activeOrigin.get(`${elder.id}-${helper.id}`);
    pairs.push({
      elderId: elder.id,
      helperId: helper.id,
      role: 'primary',
      origin: origin ?? 'assigned',
      score: score.total,
      confidence: 100,
      parts: [...score.parts],
      travelMinutes: travel?.minutes ?? null,
      travelEstimated: travel?.estimated ?? false,
      kept: origin !== undefined,
      locked: origin === 'voluntary',
      trial: false,
      beyond: origin === undefined ? null : findFirstBreach(elder, helper, facts),
    });
  });
  const heldById = new Map(people.helpers.map((helper, index) => [helper.id, held[index]!]));
  const finished = {
    ...facts,
    heldElders: (helperId: ProposedPair['helperId']) => heldById.get(helperId) ?? 0,
  };
  const unserved = people.elders.filter((_, index) => flow.sinkOfSource[index] === UNCOVERED);
  return {
    status: flow.complete ? 'proven-best' : 'stopped',
    totalScore: pairs.reduce((sum, pair) => sum + pair.score, 0),
    cost: assignmentCost(network, flow.sinkOfSource),
    gapPoints: flow.complete ? 0 : null,
    pairs,
    unserved: unserved.map((elder) => explainUnserved(elder, people, finished)),
    ended: explainEnded(problem, people, finished, pairs),
    toAsk: [],
  };
}

/** After a stop: gives each remaining elder the cheapest helper who still has a place. */
function serveFromFreePlaces(network: AssignmentNetwork, sinkOfSource: Int32Array): void {
  const free = Array.from(
    { length: network.sinkCount },
    (_, sink) => network.stepStart[sink + 1]! - network.stepStart[sink]!,
  );
  for (const sink of sinkOfSource) if (sink !== UNCOVERED) free[sink]!--;
  for (const source of network.insertionOrder) {
    if (sinkOfSource[source] !== UNCOVERED) continue;
    let cheapest = UNCOVERED;
    let leastCost = Number.POSITIVE_INFINITY;
    for (let arc = network.arcStart[source]!; arc < network.arcStart[source + 1]!; arc++) {
      const sink = network.arcSink[arc]!;
      if (free[sink]! > 0 && network.arcCost[arc]! < leastCost)
        [cheapest, leastCost] = [sink, network.arcCost[arc]!];
    }
    if (cheapest === UNCOVERED) continue;
    sinkOfSource[source] = cheapest;
    free[cheapest]!--;
  }
}
