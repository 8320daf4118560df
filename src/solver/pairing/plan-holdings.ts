import { NOBODY } from './elder-candidates.ts';
import { isWanted, type PairingModel } from './pairing-model.ts';
import { forEachUnit, type SolvedComponent } from './solve-model.ts';
import type { RoleIndex } from './unit-levels.ts';

/** Who has whom in a solved problem, by index. */
export interface PlanHoldings {
  readonly helperOf: (elder: number, role: RoleIndex) => number;
  /** Elders of a helper, both roles. */
  readonly heldElders: (helper: number) => number;
  /** Minutes a week of a helper as primary. */
  readonly heldMinutes: (helper: number) => number;
  readonly isWanted: (elder: number, role: RoleIndex) => boolean;
}

export function holdingsOf(model: PairingModel, solved: readonly SolvedComponent[]): PlanHoldings {
  const helperOfUnit = new Int32Array(2 * model.people.elders.length).fill(NOBODY);
  const elders = new Int32Array(model.people.helpers.length);
  const minutes = new Float64Array(model.people.helpers.length);
  for (const component of solved) {
    forEachUnit(component, (elder, role, helper) => {
      helperOfUnit[2 * elder + role] = helper;
      if (helper === NOBODY) return;
      elders[helper]!++;
      if (role === 0) minutes[helper]! += minutesOf(model, elder, helper);
    });
  }
  return {
    helperOf: (elder, role) => helperOfUnit[2 * elder + role]!,
    heldElders: (helper) => elders[helper] ?? 0,
    heldMinutes: (helper) => minutes[helper] ?? 0,
    isWanted: (elder, role) => isWanted(model, elder, role),
  };
}

function minutesOf(model: PairingModel, elder: number, helper: number): number {
  return model.weeklyMinutes(model.people.elders[elder]!, model.people.helpers[helper]!);
}
