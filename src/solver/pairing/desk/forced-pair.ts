import { type RoleChange, whatIfForbidden, whatIfForced } from '../../engines/role-what-if.ts';
import { type RoleSolution, solveRoleNetworkToKeep } from '../../engines/solve-role-network.ts';
import { isWithinBudgets } from '../greedy-plan.ts';
import type { PairingModel } from '../pairing-model.ts';
import { fixedHelper } from '../pairing-model.ts';
import { NOBODY } from '../elder-candidates.ts';
import type { SolvedComponent } from '../solve-model.ts';
import { type RoleIndex, ROLES } from '../unit-levels.ts';

/** Prices and flow of a component, solved once more when first asked. */
const solutions = new WeakMap<SolvedComponent, RoleSolution>();

/**
 * The component's plan with one pair forced into a role, or kept apart (`role` null), by path searches from the plan at hand
 * instead of a new solution. Null where the shortcut does not hold: minutes bind, or something of the elder's is fixed.
 */
export function componentWithPair(
  model: PairingModel,
  component: SolvedComponent,
  elder: number,
  helper: number,
  role: RoleIndex | null,
): SolvedComponent | null {
  const { built, answer, elders, helpers } = component;
  const number = elders.indexOf(elder);
  const helperNumber = helpers.indexOf(helper);
  const { arcStart, arcHelper, unitWanted } = built.network;
  const isOpen = arcHelper.subarray(arcStart[number], arcStart[number + 1]).includes(helperNumber);
  const isFixed = ROLES.some((each) => fixedHelper(model, elder, each) !== NOBODY);
  if (answer.minutesCount || answer.stopped || isFixed || !isOpen) return null;
  if (role !== null && unitWanted[2 * number + role] !== 1) return null;
  let solution = solutions.get(component);
  if (solution === undefined) {
    solution = solveRoleNetworkToKeep(built.network, () => false);
    solutions.set(component, solution);
  }
  const change: RoleChange =
    role === null
      ? whatIfForbidden(solution, number, helperNumber)
      : whatIfForced(solution, number, role, helperNumber);
  if (!Number.isFinite(change.costDifference)) return null;
  const arcOfUnit = Int32Array.from(answer.arcOfUnit);
  for (const { unit, toArc } of change.moves) arcOfUnit[unit] = toArc;
  const isWithin = isWithinBudgets(built, arcOfUnit);
  return { ...component, answer: { ...answer, arcOfUnit, gap: isWithin ? 0 : null } };
}
