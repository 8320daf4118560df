import type { RoleNetwork } from '../engines/role-network.ts';
import type { RoleBudgets } from '../engines/role-network-mip.ts';
import { FormTrouble } from './form-trouble.ts';
import { type OpenArc, openArcs } from './open-arcs.ts';
import type { PairingInstance } from './pairing-instance.ts';

export interface InstanceNetwork {
  readonly network: RoleNetwork;
  readonly arcs: readonly OpenArc[];
  /** Null where no helper has a budget. */
  readonly budgets: RoleBudgets | null;
  /** False where role costs differ within one household of an elder: that is no flow, and only the MIP can say it. */
  readonly isFlow: boolean;
  /** Cost of a plan in the network less its cost in the instance, the same for every plan that serves whom it must. */
  readonly costRaise: number;
  readonly raises: Raises;
  /** By unit: whether it must not stay without a helper. */
  readonly mustServe: readonly boolean[];
}

/** Sums of costs stay exact, and below the engine's price of a closed helper. */
const MOST_TOTAL = 2 ** 44;

/**
 * The instance as a role network. Costs below 0 are raised together (every unit is served once or not at all, so that adds
 * the same to every plan), and to leave somebody who must be served costs more than all else together.
 */
export function instanceNetwork(instance: PairingInstance): InstanceNetwork {
  const arcs = openArcs(instance);
  const wanted = instance.elders.flatMap((elder) => elder.wanted);
  const locked = new Set(instance.locks.map(({ elder, roles }) => 2 * elder + roles[0]!));
  const uncovered = instance.elders
    .flatMap((elder) => elder.uncovered)
    .map((cost, unit) => (locked.has(unit) ? null : cost));
  const raises = findRaises(instance, arcs, uncovered);
  const steps = instance.helpers.map(({ load }) => load.map((cost) => cost + raises.ofSteps));
  const burdens = instance.helpers.map(({ burdenLoad }) => burdenLoad);
  const arcCost = arcs.map(({ elder, cost }) => cost + raises.ofElder[elder]!);
  const roleCost = arcs.flatMap(({ elder, roleCost }) =>
    roleCost.map((cost, role) => cost + raises.ofRole[2 * elder + role]!),
  );
  const raiseOf = (unit: number): number =>
    raises.ofSteps + raises.ofElder[unit >> 1]! + raises.ofRole[unit]!;
  const raised = uncovered.map((cost, unit) => (cost === null ? null : cost + raiseOf(unit)));
  const must = moreThanAll(wanted, arcs, { arcCost, roleCost, uncovered: raised, steps, burdens });
  return {
    network: {
      elderCount: instance.elders.length,
      helperCount: instance.helpers.length,
      arcStart: arcStarts(instance.elders.length, arcs),
      arcHelper: Int32Array.from(arcs, ({ helper }) => helper),
      arcCost: Float64Array.from(arcCost),
      arcHousehold: Int32Array.from(arcs, ({ household }) => household),
      arcBurden: Uint8Array.from(arcs, ({ candidate }) => (candidate.burden ? 1 : 0)),
      roleCost: Float64Array.from(roleCost),
      unitWanted: Uint8Array.from(wanted, (isWanted) => (isWanted ? 1 : 0)),
      uncoveredCost: Float64Array.from(raised, (cost) => cost ?? must),
      stepStart: starts(steps.map((list) => list.length)),
      stepCost: Float64Array.from(steps.flat()),
      burdenStart: starts(burdens.map((list) => list.length)),
      burdenCost: Float64Array.from(burdens.flat()),
      insertionOrder: Int32Array.from(wanted, (_, unit) => unit),
    },
    arcs,
    budgets: budgetsOf(instance, arcs),
    isFlow: isSameWithinHouseholds(arcs),
    raises,
    costRaise: wanted.reduce((sum, isWanted, unit) => sum + (isWanted ? raiseOf(unit) : 0), 0),
    mustServe: uncovered.map((cost, unit) => cost === null && wanted[unit] === true),
  };
}

/** What was added to costs so that none is below 0. */
interface Raises {
  readonly ofSteps: number;
  readonly ofElder: Float64Array;
  /** By unit. */
  readonly ofRole: Float64Array;
}

/** The least additions that leave no cost below 0: of all steps alike, of an elder's arcs alike, of a unit's role alike. */
function findRaises(
  { elders, helpers }: PairingInstance,
  arcs: readonly OpenArc[],
  uncovered: readonly (number | null)[],
): Raises {
  const ofSteps = helpers.reduce((most, { load }) => Math.max(most, -(load[0] ?? 0)), 0);
  const ofElder = new Float64Array(elders.length);
  const ofRole = new Float64Array(2 * elders.length);
  for (const { elder, cost, roleCost } of arcs) {
    ofElder[elder] = Math.max(ofElder[elder]!, -cost);
    for (const unit of [2 * elder, 2 * elder + 1])
      ofRole[unit] = Math.max(ofRole[unit]!, -roleCost[unit & 1]!);
  }
  uncovered.forEach((cost, unit) => {
    if (cost === null) return;
    ofRole[unit]! += Math.max(0, -(cost + ofSteps + ofElder[unit >> 1]! + ofRole[unit]!));
  });
  return { ofSteps, ofElder, ofRole };
}

/** One more than the dearest plan could cost. Throws where such sums would no longer be exact. */
function moreThanAll(
  wanted: readonly boolean[],
  arcs: readonly OpenArc[],
  costs: {
    readonly arcCost: readonly number[];
    readonly roleCost: readonly number[];
    readonly uncovered: readonly (number | null)[];
    readonly steps: readonly (readonly number[])[];
    readonly burdens: readonly (readonly number[])[];
  },
): number {
  const last = (lists: readonly (readonly number[])[]): number =>
    lists.reduce((most, list) => Math.max(most, list.at(-1) ?? 0), 0);
  const atHelper = last(costs.steps) + last(costs.burdens);
  const dearest = costs.uncovered.map((cost) => cost ?? 0);
  arcs.forEach(({ elder }, arc) => {
    for (const role of [0, 1]) {
      const cost = costs.arcCost[arc]! + costs.roleCost[2 * arc + role]! + atHelper;
      if (Number.isFinite(cost)) dearest[2 * elder + role] = Math.max(dearest[2 * elder + role]!, cost);
    }
  });
  const must = 1 + dearest.reduce((sum, cost, unit) => sum + (wanted[unit] === true ? cost : 0), 0);
  if (must * Math.max(1, wanted.length / 64) > MOST_TOTAL)
    throw new FormTrouble(['(file): costs are too large for so many elders; sums would not stay exact']);
  return must;
}

function budgetsOf({ helpers }: PairingInstance, arcs: readonly OpenArc[]): RoleBudgets | null {
  if (!helpers.some(({ budget }) => budget !== null)) return null;
  return {
    arcAmount: Float64Array.from(arcs.flatMap(({ candidate }) => candidate.uses)),
    helperBudget: Float64Array.from(helpers, ({ budget }) => budget ?? Number.POSITIVE_INFINITY),
  };
}

function isSameWithinHouseholds(arcs: readonly OpenArc[]): boolean {
  const seen = new Map<string, readonly [number, number]>();
  return arcs.every(({ elder, household, roleCost }) => {
    const key = `${elder} ${household}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, roleCost);
    return before === undefined || (before[0] === roleCost[0] && before[1] === roleCost[1]);
  });
}

function arcStarts(elderCount: number, arcs: readonly OpenArc[]): Int32Array {
  const counts = Array.from({ length: elderCount }, () => 0);
  for (const { elder } of arcs) counts[elder]!++;
  return starts(counts);
}

function starts(counts: readonly number[]): Int32Array {
  const start = new Int32Array(counts.length + 1);
  counts.forEach((count, index) => (start[index + 1] = start[index]! + count));
  return start;
}
