import type { PersonId } from '../../shared/domain/ids.ts';
import type { PairRole } from '../../shared/domain/pairing.ts';
import type { RunControl } from '../planning/run-control.ts';
import type { ComponentAnswer, ComponentControl, KnownAnswer } from './component-answer.ts';
import { buildComponentNetwork, type ComponentNetwork } from './component-network.ts';
import { NOBODY } from './elder-candidates.ts';
import type { PairingModel } from './pairing-model.ts';
import { solveComponent } from './solve-component.ts';
import { ROLE_NAMES } from './unit-levels.ts';
import { type PairingComponent, splitComponents } from './split-components.ts';
import { NO_ARC } from '../engines/role-network.ts';

/** A component with its network and its plan. */
export interface SolvedComponent extends PairingComponent {
  readonly built: ComponentNetwork;
  readonly answer: ComponentAnswer;
}

/** Solves the components of some elders, each alone. */
export function solveElders(
  model: PairingModel,
  elders: readonly number[],
  control: Omit<ComponentControl, 'known'>,
  report: RunControl['report'] = () => undefined,
  known?: KnownPlan,
): readonly SolvedComponent[] {
  let done = 0;
  return splitComponents(model, elders).map((component) => {
    const built = buildComponentNetwork(model, component);
    const given = known === undefined ? null : answerOf(model, component, built, known);
    const solved = { ...component, built, answer: solveComponent(built, { ...control, known: given }) };
    done += component.elders.length;
    report({ phase: 'solving', done, total: elders.length, about: null });
    return solved;
  });
}

/** A plan that is there already. */
export interface KnownPlan {
  /** Id of the helper of an elder; undefined for nobody. */
  readonly helperOf: (elderId: PersonId, role: PairRole) => PersonId | undefined;
  /** What the plan of the component that begins with an elder may lack to the best; null where that is not known. */
  readonly gapOf: (firstElderId: PersonId) => number | null;
  /** True where it was made of this very problem, false where something has changed since. */
  readonly holds: boolean;
}

function answerOf(
  model: PairingModel,
  component: PairingComponent,
  built: ComponentNetwork,
  known: KnownPlan,
): KnownAnswer {
  const first = model.people.elders[component.elders[0]!]!;
  return {
    arcOfUnit: arcsOf(model, component, built, known),
    gap: known.gapOf(first.id),
    holds: known.holds,
  };
}

function arcsOf(
  { people, helperIndex }: PairingModel,
  { elders, helpers }: PairingComponent,
  { network }: ComponentNetwork,
  known: KnownPlan,
): Int32Array {
  return Int32Array.from({ length: 2 * elders.length }, (_, unit) => {
    const number = unit >> 1;
    const id = known.helperOf(people.elders[elders[number]!]!.id, ROLE_NAMES[unit & 1]!);
    const index = id === undefined ? undefined : helperIndex.get(id);
    for (let arc = network.arcStart[number]!; arc < network.arcStart[number + 1]!; arc++)
      if (
        helpers[network.arcHelper[arc]!] === index &&
        Number.isFinite(network.roleCost[2 * arc + (unit & 1)]!)
      )
        return arc;
    return NO_ARC;
  });
}

/** The plan of some components, to start from after a change; after it nothing is proven any more. */
export function knownPlanOf(model: PairingModel, components: readonly SolvedComponent[]): KnownPlan {
  const helperOf = new Map<string, PersonId>();
  const { elders, helpers } = model.people;
  for (const component of components)
    forEachUnit(component, (elder, role, helper) => {
      if (helper !== NOBODY) helperOf.set(`${elders[elder]!.id}-${ROLE_NAMES[role]}`, helpers[helper]!.id);
    });
  return { helperOf: (elderId, role) => helperOf.get(`${elderId}-${role}`), gapOf: () => null, holds: false };
}

/** Calls back with the helper of every unit of a component, {@link NOBODY} where there is none; indexes of the model. */
export function forEachUnit(
  { elders, helpers, built, answer }: SolvedComponent,
  tell: (elder: number, role: 0 | 1, helper: number) => void,
): void {
  elders.forEach((elder, number) => {
    for (const role of [0, 1] as const) {
      const arc = answer.arcOfUnit[2 * number + role]!;
      tell(elder, role, arc === NO_ARC ? NOBODY : helpers[built.network.arcHelper[arc]!]!);
    }
  });
}
