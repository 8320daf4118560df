import type { MipEngine } from '../engines/mip.ts';
import { costOfPlan } from '../engines/role-network-mip.ts';
import { solveRoleNetwork } from '../engines/solve-role-network.ts';
import type { ComponentNetwork } from './component-network.ts';
import { solveWithinMinutes } from './solve-within-minutes.ts';
import { mendMinutes } from './mend-minutes.ts';
import { dropBeyondBudgets, isWithinBudgets, serveGreedily } from './greedy-plan.ts';

/** A planned component. */
export interface ComponentAnswer {
  /** Arc of each unit of the component's network. */
  readonly arcOfUnit: Int32Array;
  readonly cost: number;
  /** How many points the plan may lack to the best; 0 = proven best, null = unknown. */
  readonly gap: number | null;
  readonly stopped: boolean;
  /** The flow, which knows nothing of weekly minutes. */
  readonly flow: Int32Array;
  /** True where the weekly minutes of helpers had to be respected against the flow. */
  readonly minutesCount: boolean;
}

/** What solving needs of the outside. */
export interface ComponentControl {
  readonly stopRequested: () => boolean;
  /** Null where no engine for mixed-integer problems is at hand. */
  readonly mip: MipEngine | null;
  readonly seed: number;
  /** A what-if ignores them where they do not fit, and says so: its price is a bound. */
  readonly minutes: 'respected' | 'ignored';
  /** Arc of each unit in a plan that is there already: it is taken for the minutes instead of asking for a new one. */
  readonly known?: Int32Array;
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
    return { arcOfUnit, flow: arcOfUnit, cost, gap: 0, stopped: false, minutesCount: false };
  if (control.minutes === 'ignored')
    return { arcOfUnit, flow: arcOfUnit, cost, gap: null, stopped: !flow.complete, minutesCount: true };
  if (!flow.complete) {
    const filled = Int32Array.from(arcOfUnit);
    dropBeyondBudgets(component, filled);
    serveGreedily(component, filled);
    const filledCost = costOfPlan(network, filled);
    return {
      arcOfUnit: filled,
      flow: arcOfUnit,
      cost: filledCost,
      gap: null,
      stopped: true,
      minutesCount: true,
    };
  }
  const mended = mendMinutes(component, arcOfUnit);
  const answer = control.known
    ? { arcOfUnit: betterOf(component, mended, control.known), gap: null, stopped: false }
    : solveWithinMinutes(component, arcOfUnit, mended, control);
  const found = answer.arcOfUnit;
  return {
    ...answer,
    flow: arcOfUnit,
    cost: costOfPlan(network, found),
    gap: smaller(answer.gap, gapTo(component, cost, found)),
    minutesCount: true,
  };
}

/** The plan at hand, unless it breaks something by now or the other one costs less. */
function betterOf(component: ComponentNetwork, mended: Int32Array, known: Int32Array): Int32Array {
  const { network } = component;
  const isWhole =
    isWithinBudgets(component, known) && costOfPlan(network, known) <= costOfPlan(network, mended);
  return isWhole ? known : mended;
}

function smaller(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** How many points a plan may lack; null where the flow, which knows no minutes, serves somebody more. */
function gapTo(component: ComponentNetwork, flowCost: number, arcOfUnit: Int32Array): number | null {
  const gap = costOfPlan(component.network, arcOfUnit) - flowCost;
  return gap < component.beyondPoints ? gap : null;
}
