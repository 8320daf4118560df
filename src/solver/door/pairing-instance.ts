/** A problem with everything that may be left out filled in: lists in the order of the file, ids as texts. */
export interface PairingInstance {
  readonly name: string | null;
  readonly elders: readonly InstanceElder[];
  readonly helpers: readonly InstanceHelper[];
  /** By elder, then helper, in the order of the lists. */
  readonly candidates: readonly InstanceCandidate[];
  readonly locks: readonly InstanceDecision[];
  readonly forbids: readonly InstanceDecision[];
  readonly timeLimitSeconds: number;
}

/** Two values, for role 0 (primary) and role 1 (backup). */
export type ByRole<Value> = readonly [Value, Value];

export interface InstanceElder {
  readonly id: string;
  readonly wanted: ByRole<boolean>;
  /** Null: must not stay without. */
  readonly uncovered: ByRole<number | null>;
}

export interface InstanceHelper {
  readonly id: string;
  readonly household: string | null;
  readonly load: readonly number[];
  readonly burdenLoad: readonly number[];
  readonly budget: number | null;
}

export interface InstanceCandidate {
  readonly elder: number;
  readonly helper: number;
  readonly cost: number;
  /** Null: not in this role. */
  readonly roleCost: ByRole<number | null>;
  readonly burden: boolean;
  readonly uses: ByRole<number>;
}

export interface InstanceDecision {
  readonly elder: number;
  readonly helper: number;
  readonly roles: readonly (0 | 1)[];
}
