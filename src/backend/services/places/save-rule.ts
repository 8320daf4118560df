import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { OFFICE_RULES } from '../../../shared/domain/office-rules.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { saveOfficeRule } from '../../db/stores/office-rules-store.ts';
import { findPlace, findTownshipId } from '../../db/stores/places-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { knownPlace } from './known-place.ts';

/** Sets a rule within its bounds for the township (null) or for one village; null goes back to what holds above. */
export function saveRule(office: Office, { placeId, rule, value }: CheckedInput<'places.saveRule'>): void {
  setRules(office, placeId, [{ rule, value }], { rule });
}

/** Sets several rules of one place in one change; where one of them is out of bounds, none is set. */
export function saveRules(office: Office, { placeId, rules }: CheckedInput<'places.saveRules'>): void {
  setRules(office, placeId, rules, { rules: rules.length });
}

function setRules(
  office: Office,
  placeId: PlaceId | null,
  rules: CheckedInput<'places.saveRules'>['rules'],
  about: { readonly rule: string } | { readonly rules: number },
): void {
  for (const { rule, value } of rules) {
    const { from, to } = OFFICE_RULES[rule];
    if (value !== null && (value < from || value > to))
      throw new Refusal('places.rule-out-of-bounds', { from, to });
  }
  const townshipId = findTownshipId(office.db);
  const setFor = placeId ?? townshipId;
  if (setFor === undefined) throw new Refusal('places.not-found');
  const place = findPlace(office.db, setFor)?.name ?? '';
  changePlaces(office, 'rules-changed', { place, ...about }, (db) => {
    const { level } = knownPlace(db, setFor);
    if (level !== 'village' && level !== 'township') throw new Refusal('places.wrong-level');
    for (const { rule, value } of rules) saveOfficeRule(db, setFor, rule, value);
  });
}
