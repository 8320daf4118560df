import type { PairScorePart } from '../../../shared/domain/pairing.ts';
import type { PlanningElder, PlanningHelper } from '../../planning/planning-person.ts';
import { shareOfPoints } from './share-of-points.ts';

/** Weight of each hobby in one problem: how often its number of friends doubles into everybody's. */
export type HobbyWeights = ReadonlyMap<string, number>;

/** 1 for a hobby that everybody has, one more each time half as many have it. Whole numbers, exact everywhere. */
export function hobbyWeights(people: readonly (PlanningElder | PlanningHelper)[]): HobbyWeights {
  const friends = new Map<string, number>();
  const withHobby = people.filter((person) => person.hobbies.length > 0);
  for (const person of withHobby) {
    for (const hobby of new Set(person.hobbies)) friends.set(hobby, (friends.get(hobby) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [hobby, count] of friends) {
    let weight = 1;
    for (let reach = count * 2; reach <= withHobby.length; reach *= 2) weight++;
    weights.set(hobby, weight);
  }
  return weights;
}

/**
 * 爱好相投: the weight of shared hobbies in all hobbies of the two, a rare one weighing more. All points only
 * where the two like exactly the same; null where one of the two has no hobby on record.
 */
export function scoreHobby(
  elderHobbies: readonly string[],
  helperHobbies: readonly string[],
  weights: HobbyWeights,
  most: number,
): PairScorePart {
  const elder = [...new Set(elderHobbies)];
  const helper = [...new Set(helperHobbies)];
  if (elder.length === 0 || helper.length === 0) return { part: 'hobby', points: null, most, words: [] };
  const weigh = (hobbies: readonly string[]): number =>
    hobbies.reduce((sum, hobby) => sum + (weights.get(hobby) ?? 1), 0);
  const shared = elder.filter((hobby) => helper.includes(hobby));
  return {
    part: 'hobby',
    points: shareOfPoints(most, 2 * weigh(shared), weigh(elder) + weigh(helper)),
    most,
    words: shared.sort(
      (one, other) => (weights.get(other) ?? 1) - (weights.get(one) ?? 1) || (one < other ? -1 : 1),
    ),
  };
}
