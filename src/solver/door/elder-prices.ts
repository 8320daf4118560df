import { NO_ARC, type RoleNetwork } from '../engines/role-network.ts';

/** What one place at each helper is worth, and how much more one burden there costs. */
export interface HelperPrices {
  readonly place: Float64Array;
  readonly burden: Float64Array;
}

export interface ElderPrices {
  /** By role; 0 where the elder has no such unit. */
  readonly units: readonly [number, number];
  /** The one household that both roles want most, if they quarrel over one; its price is above 0. */
  readonly household: { readonly arc: number; readonly price: number } | null;
}

/**
 * The highest prices that the units of one elder can bear at given prices of the helpers: the dual of choosing the cheapest
 * households, not the same twice. Where both roles want the same household, its price is what the one that loses less by
 * going elsewhere loses. By this the whole dual solution follows from the helpers' prices alone.
 */
export function elderPrices(network: RoleNetwork, elder: number, helpers: HelperPrices): ElderPrices {
  const cheapest = [0, 1].map((role) => cheapestHouseholds(network, elder, role, helpers)) as [
    Choice,
    Choice,
  ];
  const [first, second] = cheapest;
  const isSame =
    first.arc !== NO_ARC &&
    second.arc !== NO_ARC &&
    network.arcHousehold[first.arc] === network.arcHousehold[second.arc];
  if (!isSame) return { units: [first.cost, second.cost], household: null };
  const price = Math.min(first.elsewhere - first.cost, second.elsewhere - second.cost);
  return {
    units: [first.cost + price, second.cost + price],
    household: price > 0 ? { arc: first.arc, price } : null,
  };
}

interface Choice {
  /** The cheapest arc, {@link NO_ARC} where nothing is cheaper than to stay uncovered. */
  readonly arc: number;
  readonly cost: number;
  /** The least cost outside that arc's household. */
  readonly elsewhere: number;
}

function cheapestHouseholds(
  network: RoleNetwork,
  elder: number,
  role: number,
  helpers: HelperPrices,
): Choice {
  const unit = 2 * elder + role;
  if (network.unitWanted[unit] !== 1) return { arc: NO_ARC, cost: 0, elsewhere: 0 };
  let choice: Choice = {
    arc: NO_ARC,
    cost: network.uncoveredCost[unit]!,
    elsewhere: network.uncoveredCost[unit]!,
  };
  for (let arc = network.arcStart[elder]!; arc < network.arcStart[elder + 1]!; arc++) {
    const helper = network.arcHelper[arc]!;
    const burden = network.arcBurden[arc] === 1 ? helpers.burden[helper]! : 0;
    const cost = network.arcCost[arc]! + network.roleCost[2 * arc + role]! + helpers.place[helper]! + burden;
    const isSameHousehold =
      choice.arc !== NO_ARC && network.arcHousehold[choice.arc] === network.arcHousehold[arc];
    if (cost < choice.cost)
      choice = { arc, cost, elsewhere: isSameHousehold ? choice.elsewhere : choice.cost };
    else if (!isSameHousehold && cost < choice.elsewhere) choice = { ...choice, elsewhere: cost };
  }
  return choice;
}
