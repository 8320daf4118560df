import { NO_ARC } from '../../engines/role-network.ts';
import type { SolvedComponent } from '../solve-model.ts';

/**
 * What the plan of a component is worth in points: those of its pairs, a quarter more for the primaries, with changes of
 * roles, uneven loads and gathered burdens taken off. Whoever has no helper counts nothing.
 */
export function pointsOfComponent({ helpers, built, answer }: SolvedComponent): number {
  const { network, beyondPoints, perfectOfUnit } = built;
  const load = new Int32Array(helpers.length);
  const burdens = new Int32Array(helpers.length);
  let points = 0;
  answer.arcOfUnit.forEach((arc, unit) => {
    if (arc === NO_ARC) return;
    const lacking = network.arcCost[arc]! % beyondPoints;
    points += perfectOfUnit[unit]! - lacking - network.roleCost[2 * arc + (unit & 1)]!;
    load[network.arcHelper[arc]!]!++;
    burdens[network.arcHelper[arc]!]! += network.arcBurden[arc]!;
  });
  helpers.forEach((_, helper) => {
    for (let step = 0; step < load[helper]!; step++)
      points -= network.stepCost[network.stepStart[helper]! + step]!;
    for (let step = 0; step < burdens[helper]!; step++)
      points -= network.burdenCost[network.burdenStart[helper]! + step]!;
  });
  return points;
}
