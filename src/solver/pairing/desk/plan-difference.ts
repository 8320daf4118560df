import type { PairMove, PlanDifference } from '../../../shared/domain/pairing-explanation.ts';
import { NOBODY } from '../elder-candidates.ts';
import type { PairingModel } from '../pairing-model.ts';
import { pointsOfComponent } from './plan-points.ts';
import { forEachUnit, type SolvedComponent } from '../solve-model.ts';
import { ROLE_NAMES } from '../unit-levels.ts';

/** Components of the same elders under one model. */
export interface Solved {
  readonly model: PairingModel;
  readonly components: readonly SolvedComponent[];
}

/** What lies between two plans for the same elders: counts of helpers lost, points, and who changes. */
export function differenceOf(before: Solved, after: Solved): PlanDifference {
  const helperBefore = new Int32Array(2 * before.model.people.elders.length).fill(NOBODY);
  for (const component of before.components) {
    forEachUnit(component, (elder, role, helper) => {
      helperBefore[2 * elder + role] = helper;
    });
  }
  const moves: PairMove[] = [];
  const lost: [number, number] = [0, 0];
  for (const component of after.components) {
    forEachUnit(component, (elder, role, to) => {
      const from = helperBefore[2 * elder + role]!;
      if (from === to) return;
      if (from === NOBODY) lost[role]--;
      if (to === NOBODY) lost[role]++;
      moves.push({
        elderId: after.model.people.elders[elder]!.id,
        role: ROLE_NAMES[role],
        fromHelperId: before.model.people.helpers[from]?.id ?? null,
        toHelperId: after.model.people.helpers[to]?.id ?? null,
      });
    });
  }
  return {
    price: pointsOf(before) - pointsOf(after),
    exact: [...before.components, ...after.components].every(({ answer }) => answer.gap === 0),
    primariesLost: lost[0],
    backupsLost: lost[1],
    moves: moves.sort(
      (one, other) =>
        one.elderId - other.elderId || (one.role === other.role ? 0 : one.role === 'primary' ? -1 : 1),
    ),
  };
}

function pointsOf({ components }: Solved): number {
  return components.reduce((sum, component) => sum + pointsOfComponent(component), 0);
}
