import type { RoleBudgets } from '../engines/role-network-mip.ts';
import type { RoleNetwork } from '../engines/role-network.ts';
import { type ByRole, type Candidate, NOBODY } from './elder-candidates.ts';
import { burdenSteps, loadSteps } from './load-steps.ts';
import { fixedHelper, isWanted, type PairingModel, placesOf } from './pairing-model.ts';
import { householdsInRoles, perfectInRole } from './role-costs.ts';
import type { PairingComponent } from './split-components.ts';
import { type RoleIndex, ROLES, unitLevel } from './unit-levels.ts';

/** A component as a network, with what leads back to the model. */
export interface ComponentNetwork {
  readonly network: RoleNetwork;
  readonly budgets: RoleBudgets;
  /** Costs from here on are no points any more: a pair beyond a limit, or somebody without a helper. */
  readonly beyondPoints: number;
  /** Two numbers for each elder: the points of a perfect pair in that role, which costs nothing. */
  readonly perfectOfUnit: Float64Array;
  /** Two numbers for each elder, see unit-levels.ts; 0 where there is no unit. */
  readonly levelOfUnit: Uint8Array;
}

/**
 * A component as a network of roles.
 *
 * A pair costs the points that it lacks to a perfect one. A pair of today beyond a limit costs more than all points of
 * the component together, so it stays only where nobody else is found. Leaving somebody without a helper costs more than
 * all that, times the unit's level: since the sets of units that can be served together form a matroid, this serves as
 * many as possible of the highest level, then of the next, strictly.
 */
export function buildComponentNetwork(model: PairingModel, component: PairingComponent): ComponentNetwork {
  const helperNumber = new Int32Array(model.people.helpers.length);
  component.helpers.forEach((helper, number) => {
    helperNumber[helper] = number;
  });
  // One for all: of two whom a helper could serve, points decide, not the weights of their villages.
  const perfect = component.elders.reduce((most, elder) => Math.max(most, perfectPoints(model, elder)), 0);
  const plans = component.elders.map((elder) => planElder(model, elder, perfect));
  const arcCount = plans.reduce((sum, plan) => sum + plan.arcs.length, 0);
  const steps = stepsOfHelpers(model, component, plans);
  const pointsBound = plans.reduce((sum, plan) => sum + 2 * plan.mostLacking, 1) + steps.bound;
  const stretchedCount = plans.reduce((sum, plan) => sum + plan.stretchedCount, 0);
  const uncovered = pointsBound * (stretchedCount + 1);
  const elderCount = component.elders.length;
  const arcStart = new Int32Array(elderCount + 1);
  const arcHelper = new Int32Array(arcCount);
  const arcCost = new Float64Array(arcCount);
  const arcHousehold = new Int32Array(arcCount);
  const arcBurden = new Uint8Array(arcCount);
  const roleCost = new Float64Array(2 * arcCount);
  const arcAmount = new Float64Array(2 * arcCount);
  const unitWanted = new Uint8Array(2 * elderCount);
  const uncoveredCost = new Float64Array(2 * elderCount);
  let next = 0;
  plans.forEach((plan, elder) => {
    for (const arc of plan.arcs) {
      arcHelper[next] = helperNumber[arc.candidate.helper]!;
      arcCost[next] = arc.lacking + (arc.stretched ? pointsBound : 0);
      arcHousehold[next] = arc.household;
      arcBurden[next] = arc.candidate.burden ? 1 : 0;
      roleCost[2 * next] = arc.roleCost[0];
      roleCost[2 * next + 1] = arc.roleCost[1];
      arcAmount[2 * next] = arc.minutes;
      next++;
    }
    arcStart[elder + 1] = next;
    for (const role of ROLES) {
      unitWanted[2 * elder + role] = plan.level[role] > 0 ? 1 : 0;
      uncoveredCost[2 * elder + role] = uncovered * plan.level[role];
    }
  });
  const total = uncoveredCost.reduce((sum, cost) => sum + cost, 0) + uncovered;
  if (total > Number.MAX_SAFE_INTEGER) {
    throw new Error(`pairing: the costs of a component of ${elderCount} elders are no longer exact`);
  }
  return {
    network: {
      elderCount,
      helperCount: component.helpers.length,
      arcStart,
      arcHelper,
      arcCost,
      arcHousehold,
      arcBurden,
      roleCost,
      unitWanted,
      uncoveredCost,
      stepStart: steps.stepStart,
      stepCost: steps.stepCost,
      burdenStart: steps.burdenStart,
      burdenCost: steps.burdenCost,
      insertionOrder: Int32Array.from(
        [...uncoveredCost.keys()]
          .filter((unit) => unitWanted[unit] === 1)
          .sort((one, other) => uncoveredCost[other]! - uncoveredCost[one]! || one - other),
      ),
    },
    budgets: { arcAmount, helperBudget: steps.budget },
    beyondPoints: pointsBound,
    levelOfUnit: Uint8Array.from(plans.flatMap((plan) => plan.level)),
    perfectOfUnit: Float64Array.from(plans.flatMap((plan) => plan.perfect)),
  };
}

/** What one elder brings into the network. */
interface ElderPlan {
  readonly arcs: readonly ElderArc[];
  readonly fixed: ByRole;
  /** 0 where the elder has no unit of the role. */
  readonly level: ByRole;
  readonly mostLacking: number;
  readonly stretchedCount: number;
  readonly perfect: ByRole;
}

interface ElderArc {
  readonly candidate: Candidate;
  readonly lacking: number;
  readonly stretched: boolean;
  readonly household: number;
  readonly roleCost: ByRole;
  readonly minutes: number;
}

function planElder(model: PairingModel, elder: number, perfect: number): ElderPlan {
  const person = model.people.elders[elder]!;
  const { list, present } = model.candidates[elder]!;
  const fixed: ByRole = [fixedHelper(model, elder, 0), fixedHelper(model, elder, 1)];
  const inRoles = householdsInRoles(list, present, perfect, (helper) => householdOf(model, helper));
  const fixedHouseholds = fixed.map((one) => (one === NOBODY ? null : householdOf(model, one)));
  const arcs: ElderArc[] = [];
  let mostLacking = 0;
  for (const candidate of list) {
    const { helper } = candidate;
    const isFixed = fixed[0] === helper || fixed[1] === helper;
    if (!isFixed && model.decisions.isForbidden(person.id, model.people.helpers[helper]!.id)) continue;
    // Of the household of a fixed helper nobody else can come.
    const household = householdOf(model, helper);
    if (!isFixed && (household === fixedHouseholds[0] || household === fixedHouseholds[1])) continue;
    const { cost, mayHold } = inRoles.get(household)!;
    const lacking = perfect - candidate.points;
    const mayCome = mayServe(fixed, helper, 0) && (isFixed || mayHold[0]);
    const mayStandIn = mayServe(fixed, helper, 1) && (isFixed || mayHold[1]);
    mostLacking = Math.max(
      mostLacking,
      lacking + Math.max(mayCome ? cost[0] : 0, mayStandIn ? cost[1] : 0, 0),
    );
    arcs.push({
      candidate,
      lacking,
      stretched: candidate.beyond !== null && !isFixed,
      // Two fixed helpers of one household both stay.
      household: isFixed ? -1 - helper : household,
      roleCost: [
        mayCome ? cost[0] : Number.POSITIVE_INFINITY,
        mayStandIn ? cost[1] : Number.POSITIVE_INFINITY,
      ],
      // A pair of today beyond the helper's own week takes all of it.
      minutes: isFixed
        ? candidate.minutes
        : Math.min(candidate.minutes, model.people.helpers[helper]!.weeklyCapMinutes),
    });
  }
  const level = (role: RoleIndex): number => {
    if (!isWanted(model, elder, role)) return 0;
    const today = present[role];
    // Decisions by hand do not change whether somebody has a helper today, or locks would reorder who is served first.
    const mayGoOn =
      list.some(({ helper }) => helper === today) && inRoles.get(householdOf(model, today))!.mayHold[role];
    return unitLevel(person, role, fixed[role] !== NOBODY ? 'fixed' : mayGoOn ? 'present' : 'new');
  };
  return {
    arcs,
    fixed,
    level: [level(0), level(1)],
    perfect: perfectInRole(perfect),
    mostLacking,
    stretchedCount: arcs.filter((arc) => arc.stretched).length,
  };
}

function perfectPoints({ people, facts }: PairingModel, elder: number): number {
  const weights = Object.values(facts.settingsOf(people.elders[elder]!.villageId).weights);
  return weights.reduce((sum, most) => sum + most, 0);
}

/** A fixed helper serves only the role in which he or she is fixed, and nobody else serves that role. */
function mayServe(fixed: ByRole, helper: number, role: RoleIndex): boolean {
  return fixed[role] === NOBODY ? !fixed.includes(helper) : fixed[role] === helper;
}

/** Equal numbers mean one household; whoever's household nobody knows has one of his or her own. */
export function householdOf(model: PairingModel, helper: number): number {
  return model.people.helpers[helper]!.householdId ?? -1 - helper;
}

interface HelperSteps {
  readonly stepStart: Int32Array;
  readonly stepCost: Float64Array;
  readonly burdenStart: Int32Array;
  readonly burdenCost: Float64Array;
  /** Minutes a week: what the helper can give, or what is fixed anyway. */
  readonly budget: Float64Array;
  /** More than all steps together can cost. */
  readonly bound: number;
}

function stepsOfHelpers(
  model: PairingModel,
  component: PairingComponent,
  plans: readonly ElderPlan[],
): HelperSteps {
  const fixedUnits = new Map<number, number>();
  const fixedMinutes = new Map<number, number>();
  for (const { fixed, arcs } of plans) {
    for (const role of ROLES) {
      const helper = fixed[role];
      if (helper === NOBODY) continue;
      fixedUnits.set(helper, (fixedUnits.get(helper) ?? 0) + 1);
      if (role === 1) continue;
      const minutes = arcs.find(({ candidate }) => candidate.helper === helper)?.minutes ?? 0;
      fixedMinutes.set(helper, (fixedMinutes.get(helper) ?? 0) + minutes);
    }
  }
  const steps = component.helpers.map((index) => {
    const helper = model.people.helpers[index]!;
    const settings = model.facts.settingsOf(helper.villageId);
    const places = placesOf(helper, fixedUnits.get(index) ?? 0);
    return { load: loadSteps(settings, places), burden: burdenSteps(settings, places) };
  });
  const load = packed(steps.map((step) => step.load));
  const burden = packed(steps.map((step) => step.burden));
  return {
    stepStart: load.start,
    stepCost: load.cost,
    burdenStart: burden.start,
    burdenCost: burden.cost,
    budget: Float64Array.from(component.helpers, (index) =>
      Math.max(model.people.helpers[index]!.weeklyCapMinutes, fixedMinutes.get(index) ?? 0),
    ),
    bound: [...load.cost, ...burden.cost].reduce((sum, cost) => sum + cost, 0),
  };
}

function packed(lists: readonly (readonly number[])[]): { start: Int32Array; cost: Float64Array } {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    start[index + 1] = start[index]! + list.length;
  });
  return { start, cost: Float64Array.from(lists.flat()) };
}
