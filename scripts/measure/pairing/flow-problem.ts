import type { RoleNetwork } from '../../../src/solver/engines/role-network.ts';

/** A minimum-cost flow problem with its arcs one by one; supplies add up to 0. */
export interface FlowProblem {
  readonly supply: readonly number[];
  readonly arcs: readonly FlowArc[];
}

interface FlowArc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
}

/**
 * The role network with every arc spelled out, as a general solver wants it: elder and role → elder and household →
 * helper → end, one arc for each run of equal load steps. With one role the households fall away. Without burdens.
 */
export function asFlowProblem(network: RoleNetwork): FlowProblem {
  const supply: number[] = [];
  const arcs: FlowArc[] = [];
  const addNode = (units: number): number => supply.push(units) - 1;
  const end = addNode(0);
  const helperNode = Array.from({ length: network.helperCount }, () => addNode(0));
  for (let elder = 0; elder < network.elderCount; elder++) {
    const units = [2 * elder, 2 * elder + 1].filter((unit) => network.unitWanted[unit] === 1);
    const unitNode = units.map((unit) => {
      const node = addNode(1);
      arcs.push({ from: node, to: end, capacity: 1, cost: network.uncoveredCost[unit]! });
      return { role: unit & 1, node };
    });
    for (const household of householdsOf(network, elder)) {
      const [first] = household as [number];
      if (unitNode.length === 1) {
        const [{ role, node }] = unitNode as [{ role: number; node: number }];
        for (const arc of household) {
          const cost = network.arcCost[arc]! + network.roleCost[2 * arc + role]!;
          arcs.push({ from: node, to: helperNode[network.arcHelper[arc]!]!, capacity: 1, cost });
        }
        continue;
      }
      const entry = addNode(0);
      for (const { role, node } of unitNode)
        arcs.push({ from: node, to: entry, capacity: 1, cost: network.roleCost[2 * first + role]! });
      // Where one helper is the household, the arc to that helper keeps the limit of one by itself.
      const exit = household.length === 1 ? entry : addNode(0);
      if (exit !== entry) arcs.push({ from: entry, to: exit, capacity: 1, cost: 0 });
      for (const arc of household)
        arcs.push({
          from: exit,
          to: helperNode[network.arcHelper[arc]!]!,
          capacity: 1,
          cost: network.arcCost[arc]!,
        });
    }
  }
  for (let helper = 0; helper < network.helperCount; helper++) {
    for (let step = network.stepStart[helper]!; step < network.stepStart[helper + 1]!; step++)
      arcs.push({ from: helperNode[helper]!, to: end, capacity: 1, cost: network.stepCost[step]! });
  }
  supply[end] = -supply.reduce((sum, units) => sum + units, 0);
  return { supply, arcs };
}

function householdsOf(network: RoleNetwork, elder: number): readonly (readonly number[])[] {
  const arcsOf = new Map<number, number[]>();
  for (let arc = network.arcStart[elder]!; arc < network.arcStart[elder + 1]!; arc++) {
    const household = network.arcHousehold[arc]!;
    const arcs = arcsOf.get(household);
    if (arcs === undefined) arcsOf.set(household, [arc]);
    else arcs.push(arc);
  }
  return [...arcsOf.values()];
}

/** The text form of the DIMACS challenge: nodes count from 1, lower bounds are 0. */
export function asDimacs({ supply, arcs }: FlowProblem): string {
  const lines = [`p min ${supply.length} ${arcs.length}`];
  supply.forEach((units, node) => {
    if (units !== 0) lines.push(`n ${node + 1} ${units}`);
  });
  for (const { from, to, capacity, cost } of arcs)
    lines.push(`a ${from + 1} ${to + 1} 0 ${capacity} ${cost}`);
  return `${lines.join('\n')}\n`;
}
