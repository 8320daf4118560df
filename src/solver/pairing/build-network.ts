import type { AssignmentNetwork } from '../engines/assignment-network.ts';
import type { ElderCandidates, PairingPeople } from './find-candidates.ts';
import type { PairingWeights } from '../../shared/domain/pairing-weights.ts';
import type { ScorePair } from './score/score-pair.ts';

/** Fair load: a helper's second elder costs this many points, the third twice as many, and so on [proposal]. */
export const LOAD_POINTS = 15;

/**
 * The problem as a network: elders are sources, helpers are sinks.
 *
 * A pair costs the points that it lacks to a perfect one. A pair beyond a limit of the way costs more than all
 * points of the township together, so it stays only where nobody else is found. Leaving an elder uncovered costs
 * more than all that, times 1 … 4 from the least to the most urgent tier, times 5 for an elder who has
 * a helper today, and times 6 for a pair that stays: since the sets of elders who can be served together form a
 * matroid, this serves as many as possible, leaves nobody without a helper for somebody else's sake, and
 * takes the most urgent first, strictly.
 */
export function buildNetwork(
  people: PairingPeople,
  candidates: readonly ElderCandidates[],
  scorePair: ScorePair,
  weights: PairingWeights,
): AssignmentNetwork {
  const perfect = Object.values(weights).reduce((sum, most) => sum + most, 0);
  const elderCount = people.elders.length;
  const arcCount = candidates.reduce((sum, candidate) => sum + candidate.helpers.length, 0);
  const arcStart = new Int32Array(elderCount + 1);
  const arcSink = new Int32Array(arcCount);
  const arcCost = new Float64Array(arcCount);
  const places = placesOfHelpers(people, candidates);
  const { stepStart, stepCost } = loadSteps(places);
  const mostPlaces = places.reduce((most, count) => Math.max(most, count), 1);
  const allPoints = (perfect + LOAD_POINTS * mostPlaces) * (elderCount + 1);
  const beyondLimit = allPoints;
  const uncovered = allPoints * (candidates.filter((candidate) => candidate.beyondLimit !== null).length + 2);
  let arc = 0;
  candidates.forEach((candidate, elder) => {
    for (const helper of candidate.helpers) {
      arcSink[arc] = helper;
      const lacking = perfect - scorePair(people.elders[elder]!, people.helpers[helper]!).total;
      arcCost[arc++] = helper === candidate.beyondLimit ? beyondLimit + lacking : lacking;
    }
    arcStart[elder + 1] = arc;
  });
  const urgency = (elder: number): number => {
    const { locked, served } = candidates[elder]!;
    if (locked) return 6;
    return served ? 5 : 5 - people.elders[elder]!.tier;
  };
  return {
    sourceCount: elderCount,
    sinkCount: people.helpers.length,
    arcStart,
    arcSink,
    arcCost,
    uncoveredCost: Float64Array.from({ length: elderCount }, (_, elder) => uncovered * urgency(elder)),
    stepStart,
    stepCost,
    insertionOrder: Int32Array.from(
      people.elders
        .map((_, elder) => elder)
        .sort((one, other) => urgency(other) - urgency(one) || one - other),
    ),
  };
}

/** Places of each helper: as many as agreed, or as many as stay anyway. */
function placesOfHelpers(people: PairingPeople, candidates: readonly ElderCandidates[]): readonly number[] {
  const staying = people.helpers.map(() => 0);
  for (const candidate of candidates) if (candidate.locked) staying[candidate.helpers[0]!]!++;
  return people.helpers.map((helper, index) => Math.max(0, helper.maxElders, staying[index]!));
}

function loadSteps(places: readonly number[]): { stepStart: Int32Array; stepCost: Float64Array } {
  const stepStart = new Int32Array(places.length + 1);
  places.forEach((count, helper) => {
    stepStart[helper + 1] = stepStart[helper]! + count;
  });
  const stepCost = new Float64Array(stepStart[places.length]!);
  places.forEach((count, helper) => {
    for (let held = 0; held < count; held++) stepCost[stepStart[helper]! + held] = LOAD_POINTS * held;
  });
  return { stepStart, stepCost };
}
