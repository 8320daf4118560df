import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { agreementNumber } from '../../../shared/domain/agreement.ts';
import { listAgreements } from '../../db/stores/agreements-store.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';
import type { Office } from '../office.ts';
import { agreementState } from './save-agreement.ts';

/** Elders with a helper of their own and no agreement in force with that one: what is still to be signed. */
export function listUnsignedPairs(
  { db, clock }: Office,
  { villageId }: CheckedInput<'requests.unsignedPairs'>,
): Output<'requests.unsignedPairs'> {
  const { today } = clock();
  const keyOf = (elderId: number, helperId: number | null): string =>
    `${String(elderId)} ${String(helperId)}`;
  const signed = new Set(
    listAgreements(db, { villageId, personId: null })
      .filter((stored) => ['in-force', 'running-out'].includes(agreementState(stored, today)))
      .map(({ form }) => keyOf(form.elderId, form.helperId)),
  );
  const personById = new Map(listPeople(db).map((person) => [person.id, person]));
  const placeById = new Map(listPlaces(db).map((place) => [place.id, place.name]));
  return listLivePairs(db, { role: 'primary' }).flatMap(({ elderId, helperId }) => {
    const elder = personById.get(elderId);
    const helper = personById.get(helperId);
    if (!elder || !helper || signed.has(keyOf(elderId, helperId))) return [];
    if (villageId !== null && elder.villageId !== villageId) return [];
    return [
      {
        elderId,
        elderName: elder.name,
        helperId,
        helperName: helper.name,
        villageName: placeById.get(elder.villageId) ?? '',
        number: agreementNumber(today, elderId, helperId),
      },
    ];
  });
}
