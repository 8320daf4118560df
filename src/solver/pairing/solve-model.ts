import type { PersonId } from '../../shared/domain/ids.ts';
import type { PairRole } from '../../shared/domain/pairing.ts';
import type { RunControl } from '../planning/run-control.ts';
import { buildComponentNetwork, type ComponentNetwork } from './component-network.ts';
import { NOBODY } from './elder-candidates.ts';
import type { PairingModel } from './pairing-model.ts';
import { type ComponentAnswer, type ComponentControl, solveComponent } from './solve-component.ts';
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
  control: ComponentControl,
  report: RunControl['report'] = () => undefined,
  known?: KnownPlan,
): readonly SolvedComponent[] {
  let done = 0;
  return splitComponents(model, elders).map((component) => {
    const built = buildComponentNetwork(model, component);
    const given = known === undefined ? {} : { known: arcsOf(model, component, built, known) };
    const solved = { ...component, built, answer: solveComponent(built, { ...control, ...given }) };
    done += component.elders.length;
    report({ phase: 'solving', done, total: elders.length, about: null });
    return solved;
  });
}

/** Id of the helper of an elder in a plan; undefined for nobody. */
export type KnownPlan = (elderId: PersonId, role: PairRole) => PersonId | undefined;

function arcsOf(
  { people, helperIndex }: PairingModel,
  { elders, helpers }: PairingComponent,
  { network }: ComponentNetwork,
  known: KnownPlan,
): Int32Array {
  return Int32Array.from({ length: 2 * elders.length }, (_, unit) => {
    const number = unit >> 1;
    const id = known(people.elders[elders[number]!]!.id, ROLE_NAMES[unit & 1]!);
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
