import type { VolunteerWorth } from '../../../shared/domain/pairing-explanation.ts';
import { modelWithHelper } from '../pairing-model.ts';
import type { SolvedPairing } from '../solve-pairing.ts';
import { typicalHelper } from './typical-helper.ts';
import { componentsOfHelper, differenceByModel } from './what-if.ts';

/**
 * What one more helper would bring in each hamlet where somebody is left over, best first: the difference of the optima
 * with and without a usual newcomer (see typical-helper.ts). Hamlets where nobody would be gained are left out.
 */
export function volunteersWanted(solved: SolvedPairing): readonly VolunteerWorth[] {
  const { model, components, plan } = solved;
  const leftOver = new Set(plan.unserved.map(({ elderId }) => elderId));
  const hamlets = new Map<number, Pick<VolunteerWorth, 'hamletId' | 'villageId'>>();
  for (const { id, hamletId, villageId } of model.people.elders) {
    if (hamletId !== null && leftOver.has(id)) hamlets.set(hamletId, { hamletId, villageId });
  }
  return [...hamlets.values()]
    .flatMap((place): VolunteerWorth[] => {
      const newcomer = typicalHelper(model, place);
      const after = modelWithHelper(model, newcomer);
      const touched = componentsOfHelper(components, model, after, newcomer.id);
      const { primariesLost, backupsLost, price } = differenceByModel(solved, after, touched);
      if (primariesLost >= 0 && backupsLost >= 0) return [];
      return [
        { ...place, primariesGained: 0 - primariesLost, backupsGained: 0 - backupsLost, points: 0 - price },
      ];
    })
    .sort(
      (one, other) =>
        other.primariesGained - one.primariesGained ||
        other.backupsGained - one.backupsGained ||
        other.points - one.points ||
        one.villageId - other.villageId ||
        one.hamletId - other.hamletId,
    );
}
