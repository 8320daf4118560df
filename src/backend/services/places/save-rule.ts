import type { CheckedInput } from '../../../shared/contract/contract.ts';
import { OFFICE_RULES } from '../../../shared/domain/office-rules.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { saveOfficeRule } from '../../db/stores/office-rules-store.ts';
import { findPlace, findTownshipId } from '../../db/stores/places-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { knownPlace } from './known-place.ts';

/** Sets a rule within its bounds for the township (null) or for one village; null goes back to what holds above. */
export function saveRule(office: Office, { placeId, rule, value }: CheckedInput<'places.saveRule'>): void {
  const { from, to } = OFFICE_RULES[rule];
  if (value !== null && (value < from || value > to))
    throw new Refusal('places.rule-out-of-bounds', { from, to });
  const townshipId = findTownshipId(office.db);
  const setFor = placeId ?? townshipId;
  if (setFor === undefined) throw new Refusal('places.not-found');
  const place = findPlace(office.db, setFor)?.name ?? '';
  changePlaces(office, 'rules-changed', { place, rule }, (db) => {
    const { level } = knownPlace(db, setFor);
    if (level !== 'village' && level !== 'township') throw new Refusal('places.wrong-level');
    saveOfficeRule(db, setFor, rule, value);
  });
}
