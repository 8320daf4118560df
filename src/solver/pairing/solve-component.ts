import type { MipEngine } from '../engines/mip.ts';
import { costOfPlan, solveRoleNetworkByMip } from '../engines/role-network-mip.ts';
import { NO_ARC } from '../engines/role-network.ts';
import { solveRoleNetwork } from '../engines/solve-role-network.ts';
import type { ComponentNetwork } from './component-network.ts';
import { dropBeyondBudgets, isWithinBudgets, serveGreedily } from './greedy-plan.ts';

/** A planned component. */
export interface ComponentAnswer {
  /** Arc of each unit of the component's network. */
  readonly arcOfUnit: Int32Array;
  readonly cost: number;
  /** No plan costs less; null where nothing was proven. */
  readonly lowerBound: number | null;
  readonly stopped: boolean;
  /** True where the weekly minutes of helpers had to be respected against the flow. */
  readonly minutesCount: boolean;
}

/** What solving needs of the outside. */
export interface ComponentControl {
  readonly stopRequested: () => boolean;
  /** Null where no engine for mixed-integer problems is at hand. */
  readonly mip: MipEngine | null;
  readonly seed: number;
}

/** Milliseconds for the hours of one component; beyond them the best plan so far counts, with its gap. */
const MIP_TIME_LIMIT = 3_000;

/**
 * The best plan of a component: the flow, proven by its prices, where the helpers' weekly minutes allow it. Where they do
 * not, the flow is mended greedily and a mixed-integer engine goes on from there; the flow's cost stays a lower bound.
 */
export function solveComponent(component: ComponentNetwork, control: ComponentControl): ComponentAnswer {
  const { network, budgets } = component;
  const flow = solveRoleNetwork(network, control.stopRequested);
  if (flow.complete && isWithinBudgets(component, flow.arcOfUnit)) {
    const { arcOfUnit, cost } = flow;
    return { arcOfUnit, cost, lowerBound: cost, stopped: false, minutesCount: false };
  }
  const mended = Int32Array.from(flow.arcOfUnit);
  dropBeyondBudgets(component, mended);
  serveGreedily(component, mended);
  const good = { arcOfUnit: mended, cost: costOfPlan(network, mended) };
  if (!flow.complete) return { ...good, lowerBound: null, stopped: true, minutesCount: false };
  if (control.mip === null) return { ...good, lowerBound: flow.cost, stopped: false, minutesCount: true };
  const answer = tryMip(component, control, mended, flow.cost);
  const better = answer?.flow ?? null;
  const bound = Math.max(flow.cost, answer?.lowerBound ?? flow.cost);
  if (better === null || better.cost > good.cost || !isWithinBudgets(component, better.arcOfUnit))
    return { ...good, lowerBound: bound, stopped: false, minutesCount: true };
  return {
    arcOfUnit: better.arcOfUnit,
    cost: better.cost,
    lowerBound: bound,
    stopped: answer?.status === 'stopped',
    minutesCount: true,
  };
}

/** An engine that throws has failed; the plan at hand is kept, so the reason may end here. */
function tryMip(
  component: ComponentNetwork,
  control: ComponentControl,
  start: Int32Array,
  knownBound: number,
): ReturnType<typeof solveRoleNetworkByMip> | null {
  if (control.mip === null) return null;
  try {
    return solveRoleNetworkByMip(
      component.network,
      control.mip,
      {
        timeLimitMilliseconds: MIP_TIME_LIMIT,
        stopRequested: control.stopRequested,
        seed: control.seed,
      },
      { budgets: component.budgets, start, knownBound },
    );
  } catch {
    return null;
  }
}
