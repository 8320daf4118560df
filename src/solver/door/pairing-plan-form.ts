import type { PAIRING_PLAN_FORMAT } from './pairing-form.ts';

export type RoleName = 'primary' | 'backup';

export function roleName(role: number): RoleName {
  return role === 0 ? 'primary' : 'backup';
}

/** The answer to a problem file, field by field in docs/models/pairing-door.md. It says nothing of time or machine. */
export interface PairingPlanForm {
  readonly format: typeof PAIRING_PLAN_FORMAT;
  readonly name?: string;
  /** `good`: a plan whose distance from the best is `gap`; `impossible`: somebody who must be served cannot be. */
  readonly status: 'proven-best' | 'good' | 'impossible';
  readonly cost: number;
  /** No plan costs less; null where `impossible`. */
  readonly lowerBound: number | null;
  readonly gap: number | null;
  readonly assignments: readonly PlanAssignment[];
  readonly uncovered: readonly PlanUncovered[];
  readonly loads: readonly PlanLoad[];
  /** Null where the plan came from the mixed-integer engine or is impossible. */
  readonly prices: PlanPrices | null;
}

export interface PlanAssignment {
  readonly elder: string;
  readonly helper: string;
  readonly role: RoleName;
  /** Of the pair alone, without load steps. */
  readonly cost: number;
}

export interface PlanUncovered {
  readonly elder: string;
  readonly role: RoleName;
  /** Null where the file does not allow it. */
  readonly cost: number | null;
}

export interface PlanLoad {
  readonly helper: string;
  readonly elders: number;
  readonly capacity: number;
  readonly used?: number;
  readonly budget?: number;
}

export interface PlanPrices {
  readonly elders: readonly { readonly elder: string; readonly role: RoleName; readonly price: number }[];
  /** Only those above 0. */
  readonly households: readonly {
    readonly elder: string;
    readonly householdOf: string;
    readonly price: number;
  }[];
  readonly helpers: readonly {
    readonly helper: string;
    readonly price: number;
    readonly burdenPrice?: number;
  }[];
}
