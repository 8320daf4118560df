import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { Residence } from '../../../shared/domain/person-profile.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { listPlaces } from '../../db/stores/places-store.ts';
import { replaceResidences } from '../../db/stores/residences-store.ts';
import type { Office } from '../office.ts';
import { changePeople } from './change-people.ts';
import { refuseUnknownOrErased } from './refuse-unknown-or-erased.ts';

/** Makes this the whole list of where somebody lives when. On no day may there be two homes. */
export function saveResidences(
  office: Office,
  { personId, residences }: CheckedInput<'people.saveResidences'>,
): Output<'people.saveResidences'> {
  const sorted = residences.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  if (hasOverlap(sorted)) throw new Refusal('people.residences-overlap');
  changePeople(office, { kind: 'residence-changed' }, (db) => {
    refuseUnknownOrErased(db, personId);
    const hamletIds = new Set(listPlaces(db).flatMap(({ id, level }) => (level === 'hamlet' ? [id] : [])));
    for (const { hamletId } of sorted) {
      if (hamletId !== null && !hamletIds.has(hamletId)) throw new Refusal('places.not-found');
    }
    replaceResidences(db, personId, sorted);
  });
  return {};
}

/** Both days are inside; a stay that ends before it begins counts as one that overlaps. */
function hasOverlap(sorted: readonly Residence[]): boolean {
  return sorted.some((residence, index) => {
    const next = sorted[index + 1];
    if (residence.to !== null && residence.to < residence.from) return true;
    return next !== undefined && (residence.to === null || next.from <= residence.to);
  });
}
