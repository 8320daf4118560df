import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import type { PairingWeights } from '../../../shared/domain/pairing-weights.ts';
import type { PlanningElder, PlanningHelper } from '../../planning/planning-person.ts';
import type { PairingFacts } from '../pairing-facts.ts';
import type { PairingProblem } from '../pairing-problem.ts';
import { ageGapPart, ageGapPoints } from './age-gap.ts';
import { hobbyPart, hobbyPoints } from './hobby.ts';
import { keepPart, keepPoints } from './keep.ts';
import { type LackingFact, missingFacts } from './missing-facts.ts';
import { nearPart, nearPoints } from './near.ts';
import { presentPairs } from './present-pairs.ts';
import { openScoreProfiles } from './score-profiles.ts';
import { servicesPart, servicesPoints } from './services.ts';
import { strengthPart, strengthPoints } from './strength.ts';
import { temperamentPart, temperamentPoints } from './temperament.ts';
import { openTies, tiePart, tiePoints } from './tie.ts';

/** A pair's points part by part; a part of which nothing is known adds nothing. */
export interface PairScore {
  readonly total: number;
  readonly parts: readonly PairScorePart[];
  /**
   * Percent of the points at stake of which something is known, rounded down. At stake is every part but those that do not
   * concern the two: a tie where none is on record, keeping where the elder has nobody, services where no need is weekly.
   * 100 where nothing is at stake.
   */
  readonly confidence: number;
  readonly missing: readonly LackingFact[];
}

/** Scores any two people of a problem. */
export interface PairScorer {
  readonly score: (elder: PlanningElder, helper: PlanningHelper) => PairScore;
  /** The total of {@link PairScorer.score} alone, without a word: for millions of pairs. */
  readonly points: (elder: PlanningElder, helper: PlanningHelper) => number;
}

/** Parts that say nothing of a pair where they have no points: nobody forgot to ask. */
const NOT_CONCERNED_WITHOUT_POINTS: ReadonlySet<PairScorePart['part']> = new Set(['tie', 'keep', 'services']);

/** Prepares what all pairs of a problem share (rarity of hobbies, ties, present pairs). */
export function pairScorer(problem: PairingProblem, facts: PairingFacts): PairScorer {
  const profiles = openScoreProfiles(problem);
  const tieBetween = openTies(problem.ties);
  const present = presentPairs(problem.activePairs);
  const weightsOf = (elder: PlanningElder): PairingWeights => facts.settingsOf(elder.villageId).weights;
  return {
    score: (elder, helper) => {
      const weights = weightsOf(elder);
      const one = profiles.ofElder(elder);
      const other = profiles.ofHelper(helper);
      const parts = [
        nearPart(facts.travel(elder, helper), weights.near),
        temperamentPart(one, other, weights.temperament),
        hobbyPart(one, other, weights.hobby),
        tiePart(tieBetween(elder.id, helper.id), weights.tie),
        keepPart(present.hasHelper(elder.id), present.arePair(elder.id, helper.id), weights.keep),
        servicesPart(elder, helper, weights.services),
        ageGapPart(elder.age, helper.age, weights['age-gap']),
        strengthPart(elder.selfCareLevel, helper.selfCareLevel, weights.strength),
      ];
      return {
        total: parts.reduce((sum, part) => sum + (part.points ?? 0), 0),
        parts,
        confidence: confidenceOf(parts),
        missing: missingFacts(elder, helper, parts),
      };
    },
    points: (elder, helper) => {
      const weights = weightsOf(elder);
      const one = profiles.ofElder(elder);
      const other = profiles.ofHelper(helper);
      return (
        (nearPoints(facts.travel(elder, helper), weights.near) ?? 0) +
        (temperamentPoints(one, other, weights.temperament) ?? 0) +
        (hobbyPoints(one, other, weights.hobby) ?? 0) +
        (tiePoints(tieBetween(elder.id, helper.id), weights.tie) ?? 0) +
        (keepPoints(present.hasHelper(elder.id), present.arePair(elder.id, helper.id), weights.keep) ?? 0) +
        (servicesPoints(elder, helper, weights.services) ?? 0) +
        (ageGapPoints(elder.age, helper.age, weights['age-gap']) ?? 0) +
        (strengthPoints(elder.selfCareLevel, helper.selfCareLevel, weights.strength) ?? 0)
      );
    },
  };
}

function confidenceOf(parts: readonly PairScorePart[]): number {
  let atStake = 0;
  let known = 0;
  for (const { part, points, most } of parts) {
    if (points === null && NOT_CONCERNED_WITHOUT_POINTS.has(part)) continue;
    atStake += most;
    if (points !== null) known += most;
  }
  return atStake === 0 ? 100 : Math.floor((100 * known) / atStake);
}
