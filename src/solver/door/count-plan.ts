import { NO_ARC } from '../engines/role-network.ts';
import type { InstanceNetwork } from './instance-network.ts';
import type { PairingInstance } from './pairing-instance.ts';
import {
  type PairingPlanForm,
  type PlanAssignment,
  type PlanUncovered,
  roleName,
} from './pairing-plan-form.ts';

/** A plan in the words of the file, its cost counted from the instance and not from the network. */
export function countPlan(
  { elders, helpers }: PairingInstance,
  { arcs, mustServe }: InstanceNetwork,
  arcOfUnit: Int32Array,
): {
  readonly counted: Pick<PairingPlanForm, 'cost' | 'assignments' | 'uncovered' | 'loads'>;
  readonly missesSomebody: boolean;
} {
  const assignments: PlanAssignment[] = [];
  const uncovered: PlanUncovered[] = [];
  const held = helpers.map(() => ({ elders: 0, burdens: 0, used: 0 }));
  let cost = 0;
  elders.forEach((elder, at) => {
    for (const role of [0, 1] as const) {
      if (!elder.wanted[role]) continue;
      const arc = arcOfUnit[2 * at + role]!;
      if (arc === NO_ARC) {
        const price = mustServe[2 * at + role] === true ? null : elder.uncovered[role];
        cost += price ?? 0;
        uncovered.push({ elder: elder.id, role: roleName(role), cost: price });
        continue;
      }
      const { candidate, helper } = arcs[arc]!;
      const pairCost = candidate.cost + (candidate.roleCost[role] ?? 0);
      cost += pairCost;
      assignments.push({
        elder: elder.id,
        helper: helpers[helper]!.id,
        role: roleName(role),
        cost: pairCost,
      });
      const holder = held[helper]!;
      holder.elders++;
      holder.burdens += candidate.burden ? 1 : 0;
      holder.used += candidate.uses[role];
    }
  });
  helpers.forEach(({ load, burdenLoad }, helper) => {
    for (let step = 0; step < held[helper]!.elders; step++) cost += load[step]!;
    for (let step = 0; step < held[helper]!.burdens; step++)
      cost += burdenLoad[Math.min(step, burdenLoad.length - 1)] ?? 0;
  });
  const loads = helpers.map(({ id, load, budget }, helper) => ({
    helper: id,
    elders: held[helper]!.elders,
    capacity: load.length,
    ...(budget === null ? {} : { used: held[helper]!.used, budget }),
  }));
  return {
    counted: { cost, assignments, uncovered, loads },
    missesSomebody: uncovered.some((unit) => unit.cost === null),
  };
}
