import { type RoleChange, whatIfForbidden, whatIfForced } from '../../engines/role-what-if.ts';
import { solutionAtHand } from '../../engines/solve-role-network.ts';
import { isWithinBudgets } from '../greedy-plan.ts';
import type { PairingModel } from '../pairing-model.ts';
import { fixedHelper } from '../pairing-model.ts';
import { NOBODY } from '../elder-candidates.ts';
import type { SolvedComponent } from '../solve-model.ts';
import { type RoleIndex, ROLES } from '../unit-levels.ts';

/**
 * The component's plan with one pair forced into a role, or kept apart (`role` null), by path searches from the plan at hand
 * instead of a new solution. Null where the shortcut does not hold: minutes bind before or after, or something of the elder's is fixed.
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
  const solution = solutionAtHand(built.network);
  const change: RoleChange =
    role === null
      ? whatIfForbidden(solution, number, helperNumber)
      : whatIfForced(solution, number, role, helperNumber);
  if (!Number.isFinite(change.costDifference)) return null;
  const arcOfUnit = Int32Array.from(answer.arcOfUnit);
  for (const { unit, toArc } of change.moves) arcOfUnit[unit] = toArc;
  // Beyond somebody's minutes the plan must be mended, which path searches cannot do.
  if (!isWithinBudgets(built, arcOfUnit)) return null;
  return { ...component, answer: { ...answer, arcOfUnit } };
}
