import type { PlanningElder, PlanningHelper } from '../../planning/planning-person.ts';
import { remembered } from '../../planning/remembered.ts';
import type { PairingProblem } from '../pairing-problem.ts';
import { findCompatible } from './compatible-temperaments.ts';
import { hobbyWeights } from './hobby-weights.ts';

/** Words of one person as the numbers that likeness is reckoned with; each word once. */
export interface ScoreProfile {
  readonly temperaments: readonly string[];
  /** Numbers of the words of {@link temperaments}, in the same order; equal words have equal numbers. */
  readonly temperamentIds: readonly number[];
  /** Number of the word that goes well with each temperament, 0 for none. */
  readonly compatibleIds: readonly number[];
  readonly hobbies: readonly string[];
  readonly hobbyIds: readonly number[];
  readonly hobbyWeights: readonly number[];
  readonly hobbyWeightSum: number;
}

/** Profiles of a problem's elders and helpers, each made when first asked for. */
export function openScoreProfiles(problem: PairingProblem): {
  readonly ofElder: (elder: PlanningElder) => ScoreProfile;
  readonly ofHelper: (helper: PlanningHelper) => ScoreProfile;
} {
  const rarity = hobbyWeights([...problem.elders, ...problem.helpers]);
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) ids.set(word, (id = ids.size + 1));
    return id;
  };
  const compose = (person: PlanningElder | PlanningHelper): ScoreProfile => {
    const temperaments = [...new Set(person.temperaments)];
    const hobbies = [...new Set(person.hobbies)];
    const weights = hobbies.map((hobby) => rarity.get(hobby) ?? 1);
    return {
      temperaments,
      temperamentIds: temperaments.map(idOf),
      compatibleIds: temperaments.map((word) => {
        const partner = findCompatible(word);
        return partner === null ? 0 : idOf(partner);
      }),
      hobbies,
      hobbyIds: hobbies.map(idOf),
      hobbyWeights: weights,
      hobbyWeightSum: weights.reduce((sum, weight) => sum + weight, 0),
    };
  };
  return { ofElder: remembered(compose), ofHelper: remembered(compose) };
}
