/**
 * The network of pairing with roles. Every elder has up to two units, for role 0 (the one who comes) and role 1 (the one
 * who stands in); each unit goes to one of the elder's candidate helpers or stays uncovered. All arcs of one elder that
 * bear one household number exclude each other over both roles, so the two helpers of an elder never live together (and
 * never are one person). The k-th unit at a helper, whatever its role, costs that helper's k-th step; the k-th unit among
 * those whose arc is a burden costs the k-th burden step besides.
 *
 * All costs are whole numbers, steps never fall, a helper's capacity is the number of its steps. `arcCost` holds in
 * either role; what depends on the role is `roleCost`, which must be the same on all arcs of one elder and household: with
 * that the problem is a minimum-cost flow (elder and role → elder and household → helper → end), and its optimum whole.
 * `Infinity` as a role cost closes the household to that role.
 */
export interface RoleNetwork {
  readonly elderCount: number;
  readonly helperCount: number;
  /** Arcs of elder e: arcStart[e] … arcStart[e + 1] - 1, in ascending helper order. */
  readonly arcStart: Int32Array;
  readonly arcHelper: Int32Array;
  readonly arcCost: Float64Array;
  /** Any number; equal numbers among the arcs of one elder mean one household. */
  readonly arcHousehold: Int32Array;
  /** 1 where a unit on this arc counts among the helper's burdens (heavy or far). */
  readonly arcBurden: Uint8Array;
  /** Two numbers for each arc: of role 0 at 2 · arc, of role 1 at 2 · arc + 1. */
  readonly roleCost: Float64Array;
  /** Two numbers for each elder; 1 where the elder has a unit of that role. */
  readonly unitWanted: Uint8Array;
  /** Two numbers for each elder: what it costs to leave that unit uncovered. */
  readonly uncoveredCost: Float64Array;
  /** Steps of helper v: stepStart[v] … stepStart[v + 1] - 1. */
  readonly stepStart: Int32Array;
  readonly stepCost: Float64Array;
  /** Burden steps of helper v; where burdens outnumber them the last one repeats, an empty list costs nothing. */
  readonly burdenStart: Int32Array;
  readonly burdenCost: Float64Array;
  /** Units (2 · elder + role) in the order in which they are served; matters only to a run that is stopped. */
  readonly insertionOrder: Int32Array;
}

/** Arc of a unit that stays uncovered, or that is not wanted. */
export const NO_ARC = -1;

export interface RoleFlow {
  /** Arc of each unit (2 · elder + role), {@link NO_ARC} for none. */
  readonly arcOfUnit: Int32Array;
  readonly cost: number;
  /** False when a stop request left units unserved; then nothing is proven. */
  readonly complete: boolean;
}
