import type { ByRole, InstanceCandidate, PairingInstance } from './pairing-instance.ts';

/** A pair that locks and forbids leave open, in one role at least. */
export interface OpenArc {
  readonly candidate: InstanceCandidate;
  readonly elder: number;
  readonly helper: number;
  readonly household: number;
  readonly cost: number;
  /** `Infinity` where the role is closed. */
  readonly roleCost: ByRole<number>;
}

/**
 * The arcs that may still be used, with their costs arranged so that a household costs one elder the same in each role
 * wherever that can be had: what both roles share belongs to the arc.
 */
export function openArcs(instance: PairingInstance): readonly OpenArc[] {
  const household = householdNumbers(instance);
  const lockedHelper = new Map(
    instance.locks.map(({ elder, helper, roles }) => [2 * elder + roles[0]!, helper]),
  );
  const forbidden = new Set(
    instance.forbids.flatMap(({ elder, helper, roles }) => roles.map((role) => `${elder} ${helper} ${role}`)),
  );
  const isOpen = ({ elder, helper, roleCost }: InstanceCandidate, role: 0 | 1): boolean => {
    if (!instance.elders[elder]!.wanted[role] || roleCost[role] === null) return false;
    if (forbidden.has(`${elder} ${helper} ${role}`)) return false;
    const locked = lockedHelper.get(2 * elder + role);
    if (locked !== undefined) return locked === helper;
    // The household of the other role's locked helper is taken.
    const other = lockedHelper.get(2 * elder + 1 - role);
    return other === undefined || household[other] !== household[helper];
  };
  return instance.candidates.flatMap((candidate): OpenArc[] => {
    const { elder, helper } = candidate;
    if (instance.helpers[helper]!.load.length === 0) return [];
    const roleCost = [0, 1].map((role) =>
      isOpen(candidate, role as 0 | 1) ? candidate.roleCost[role]! : Number.POSITIVE_INFINITY,
    ) as [number, number];
    const shared = Number.isFinite(roleCost[0]) ? roleCost[0] : roleCost[1];
    if (!Number.isFinite(shared)) return [];
    return [
      {
        candidate,
        elder,
        helper,
        household: household[helper]!,
        cost: candidate.cost + shared,
        roleCost: [roleCost[0] - shared, roleCost[1] - shared],
      },
    ];
  });
}

/** Helpers with the same household have the same number. */
function householdNumbers({ helpers }: PairingInstance): readonly number[] {
  const first = new Map<string, number>();
  return helpers.map(({ household }, helper) => {
    if (household === null) return helper;
    const number = first.get(household) ?? helper;
    first.set(household, number);
    return number;
  });
}
