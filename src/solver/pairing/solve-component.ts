import { costOfPlan } from '../engines/role-network-mip.ts';
import { solveRoleNetwork } from '../engines/solve-role-network.ts';
import type { ComponentAnswer, ComponentControl } from './component-answer.ts';
import type { ComponentNetwork } from './component-network.ts';
import { solveWithinMinutes } from './solve-within-minutes.ts';
import { mendMinutes } from './mend-minutes.ts';
import { dropBeyondBudgets, isWithinBudgets, serveGreedily } from './greedy-plan.ts';

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
  if (!flow.complete) {
    const filled = Int32Array.from(arcOfUnit);
    dropBeyondBudgets(component, filled);
    serveGreedily(component, filled);
    const filledCost = costOfPlan(network, filled);
    return { arcOfUnit: filled, cost: filledCost, gap: null, stopped: true, minutesCount: true };
  }
  const { known } = control;
  const mended = mendMinutes(component, arcOfUnit, known?.arcOfUnit ?? null);
  const answer =
    known === null
      ? polished(component, arcOfUnit, solveWithinMinutes(component, arcOfUnit, mended, control))
      : { ...(known.holds ? known : betterOf(component, mended, known)), stopped: false };
  const found = answer.arcOfUnit;
  return {
    arcOfUnit: found,
    stopped: answer.stopped,
    cost: costOfPlan(network, found),
    gap: smaller(answer.gap, gapTo(component, cost, found)),
    minutesCount: true,
  };
}

type Found = Pick<ComponentAnswer, 'arcOfUnit' | 'gap' | 'stopped'>;

/** A plan that is not proven may still be mended into a better one, which nothing is known of but the flow's bound. */
function polished(component: ComponentNetwork, flow: Int32Array, found: Found): Found {
  if (found.gap === 0) return found;
  const { arcOfUnit, gap } = betterOf(component, mendMinutes(component, flow, found.arcOfUnit), found);
  return { arcOfUnit, gap, stopped: found.stopped };
}

/** The plan at hand, unless it breaks something by now or the other one costs less. */
function betterOf(
  component: ComponentNetwork,
  mended: Int32Array,
  known: Pick<Found, 'arcOfUnit' | 'gap'>,
): Pick<Found, 'arcOfUnit' | 'gap'> {
  const { network } = component;
  const isWhole =
    isWithinBudgets(component, known.arcOfUnit) &&
    costOfPlan(network, known.arcOfUnit) <= costOfPlan(network, mended);
  return isWhole ? known : { arcOfUnit: mended, gap: null };
}

function smaller(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** How many points a plan may lack; null where the flow, which knows no minutes, serves somebody more. */
function gapTo(component: ComponentNetwork, flowCost: number, arcOfUnit: Int32Array): number | null {
  const gap = costOfPlan(component.network, arcOfUnit) - flowCost;
  return gap < component.beyondPoints ? gap : null;
}
