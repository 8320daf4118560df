/** Weight of each hobby in one problem: how often its number of friends doubles into everybody's. */
export type HobbyWeights = ReadonlyMap<string, number>;

/** 1 for a hobby that everybody has, one more each time half as many have it. Whole numbers, exact everywhere. */
export function hobbyWeights(people: readonly { readonly hobbies: readonly string[] }[]): HobbyWeights {
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
