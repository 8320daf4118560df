import type { MipEngine } from '../engines/mip.ts';
import { NO_ARC } from '../engines/role-network.ts';
import { solveRoleNetworkByMip } from '../engines/role-network-mip.ts';
import { type RoleSolution, solveRoleNetworkToKeep } from '../engines/solve-role-network.ts';
import { type InstanceNetwork, instanceNetwork } from './instance-network.ts';
import { countPlan } from './count-plan.ts';
import { PAIRING_PLAN_FORMAT } from './pairing-form.ts';
import type { PairingInstance } from './pairing-instance.ts';
import type { PairingPlanForm } from './pairing-plan-form.ts';
import { planPrices } from './plan-prices.ts';

/**
 * The best plan of an instance with its proof. A flow solves what is a flow; only where its answer breaks a budget, or
 * role costs differ within a household, the mixed-integer engine is asked for, with the flow's cost as a lower bound.
 * The same instance gives the same answer on every machine, unless a time limit cuts the mixed-integer engine short.
 */
export function answerPairing(instance: PairingInstance, getMipEngine: () => MipEngine): PairingPlanForm {
  const built = instanceNetwork(instance);
  const solution = built.isFlow ? solveRoleNetworkToKeep(built.network, () => false) : null;
  if (solution !== null && keepsBudgets(built, solution.flow.arcOfUnit))
    return answerByFlow(instance, built, solution);
  return answerByMip(instance, built, solution, getMipEngine());
}

function answerByFlow(
  instance: PairingInstance,
  built: InstanceNetwork,
  { flow, potentials }: RoleSolution,
): PairingPlanForm {
  const plan = countPlan(instance, built, flow.arcOfUnit);
  if (plan.missesSomebody) return impossible(instance, plan.counted);
  const { prices, lowerBound } = planPrices(instance, built, potentials);
  if (lowerBound !== plan.counted.cost)
    throw new Error(`pairing door: prices prove ${lowerBound}, but the plan costs ${plan.counted.cost}`);
  return {
    ...headOf(instance),
    status: 'proven-best',
    ...{ lowerBound, gap: 0, prices },
    ...plan.counted,
  };
}

function answerByMip(
  instance: PairingInstance,
  built: InstanceNetwork,
  solution: RoleSolution | null,
  engine: MipEngine,
): PairingPlanForm {
  const { network, budgets, costRaise } = built;
  const nobody = new Int32Array(2 * network.elderCount).fill(NO_ARC);
  const { status, flow, lowerBound } = solveRoleNetworkByMip(
    network,
    engine,
    {
      timeLimitMilliseconds: 1000 * instance.timeLimitSeconds,
      stopRequested: () => false,
      seed: 1,
    },
    { budgets, start: nobody, knownBound: solution?.flow.cost ?? null },
  );
  const plan = countPlan(instance, built, flow?.arcOfUnit ?? nobody);
  if (plan.missesSomebody) return impossible(instance, plan.counted);
  const bound = lowerBound === null ? null : lowerBound - costRaise;
  return {
    ...headOf(instance),
    status: status === 'optimal' ? 'proven-best' : 'good',
    ...plan.counted,
    lowerBound: bound,
    gap: bound === null ? null : plan.counted.cost - bound,
    prices: null,
  };
}

type Counted = ReturnType<typeof countPlan>['counted'];

function impossible(instance: PairingInstance, counted: Counted): PairingPlanForm {
  return {
    ...headOf(instance),
    status: 'impossible',
    ...counted,
    lowerBound: null,
    gap: null,
    prices: null,
  };
}

function headOf({ name }: PairingInstance): Pick<PairingPlanForm, 'format' | 'name'> {
  return { format: PAIRING_PLAN_FORMAT, ...(name === null ? {} : { name }) };
}

function keepsBudgets({ network, budgets }: InstanceNetwork, arcOfUnit: Int32Array): boolean {
  if (budgets === null) return true;
  const used = new Float64Array(network.helperCount);
  arcOfUnit.forEach((arc, unit) => {
    if (arc !== NO_ARC) used[network.arcHelper[arc]!]! += budgets.arcAmount[2 * arc + (unit & 1)]!;
  });
  return used.every((amount, helper) => amount <= budgets.helperBudget[helper]!);
}
