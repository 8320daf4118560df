import type { Output } from '../../../shared/contract/contract.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { OFFICE_RULE_NAMES, OFFICE_RULES } from '../../../shared/domain/office-rules.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { rulesInForce } from '../../db/stores/office-rules-store.ts';
import { findVillageOf } from '../../db/stores/places-store.ts';
import { knownPlace } from './known-place.ts';

/** Every rule as it holds in a place: groups and hamlets follow their village; null = the township. */
export function listRules(db: ReadableDb, placeId: PlaceId | null): Output<'places.rules'> {
  if (placeId !== null) knownPlace(db, placeId);
  const rules = rulesInForce(db, placeId === null ? null : (findVillageOf(db, placeId) ?? null));
  return OFFICE_RULE_NAMES.map((rule) => {
    const { from, to } = OFFICE_RULES[rule];
    return { rule, from, to, ...rules[rule] };
  });
}
