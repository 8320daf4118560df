import type { MipEngine } from '../engines/mip.ts';
import { costOfPlan } from '../engines/role-network-mip.ts';
import { solveRoleNetwork } from '../engines/solve-role-network.ts';
import type { ComponentNetwork } from './component-network.ts';
import { solveWithinMinutes } from './solve-within-minutes.ts';
import { dropBeyondBudgets, isWithinBudgets, serveGreedily } from './greedy-plan.ts';

/** A planned component. */
export interface ComponentAnswer {
  /** Arc of each unit of the component's network. */
  readonly arcOfUnit: Int32Array;
  readonly cost: number;
  /** How many points the plan may lack to the best; 0 = proven best, null = unknown. */
  readonly gap: number | null;
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

/**
 * The best plan of a component: the flow, proven by its prices, where the helpers' weekly minutes allow it. Where they do
 * not, the flow is mended greedily and a mixed-integer engine goes on from there; the flow's cost stays a lower bound.
 */
export function solveComponent(component: ComponentNetwork, control: ComponentControl): ComponentAnswer {
  const { network } = component;
  const flow = solveRoleNetwork(network, control.stopRequested);
  const { arcOfUnit, cost } = flow;
  if (flow.complete && isWithinBudgets(component, arcOfUnit))
    return { arcOfUnit, cost, gap: 0, stopped: false, minutesCount: false };
  const mended = Int32Array.from(arcOfUnit);
  dropBeyondBudgets(component, mended);
  serveGreedily(component, mended);
  if (!flow.complete)
    return { arcOfUnit: mended, cost: costOfPlan(network, mended), gap: null, stopped: true, minutesCount: false };
  const answer = solveWithinMinutes(component, arcOfUnit, mended, control);
  return { ...answer, cost: costOfPlan(network, answer.arcOfUnit), minutesCount: true };
}
