import type { RunControl } from '../planning/run-control.ts';
import { buildComponentNetwork, type ComponentNetwork } from './component-network.ts';
import { NOBODY } from './elder-candidates.ts';
import type { PairingModel } from './pairing-model.ts';
import { type ComponentAnswer, type ComponentControl, solveComponent } from './solve-component.ts';
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
): readonly SolvedComponent[] {
  let done = 0;
  return splitComponents(model, elders).map((component) => {
    const built = buildComponentNetwork(model, component);
    const solved = { ...component, built, answer: solveComponent(built, control) };
    done += component.elders.length;
    report({ phase: 'solving', done, total: elders.length, about: null });
    return solved;
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
