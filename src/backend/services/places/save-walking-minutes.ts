import type { CheckedInput } from '../../../shared/contract/contract.ts';
import type { WalkingMatrix } from '../../../shared/domain/village-places.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { removeWalkingLink, saveWalkingLink } from '../../db/stores/walking-links-store.ts';
import type { Office } from '../office.ts';
import { changePlaces } from './change-places.ts';
import { checkHamletOf, knownVillage } from './known-place.ts';
import { walkingMinutes } from './walking-minutes.ts';

/** Writes typed minutes of one village; null takes a typed number back. Answers with the new estimates. */
export function saveWalkingMinutes(
  office: Office,
  { villageId, cells }: CheckedInput<'places.saveWalkingMinutes'>,
): WalkingMatrix {
  const about = { village: findPlace(office.db, villageId)?.name ?? '', cells: cells.length };
  changePlaces(office, 'walking-minutes-changed', about, (db) => {
    knownVillage(db, villageId);
    for (const { fromHamletId, toHamletId, minutes, minutesBack } of cells) {
      checkHamletOf(db, fromHamletId, villageId);
      checkHamletOf(db, toHamletId, villageId);
      if (fromHamletId === toHamletId) throw new Refusal('places.wrong-level');
      if (minutes === null) removeWalkingLink(db, fromHamletId, toHamletId);
      else saveWalkingLink(db, fromHamletId, toHamletId, minutes, minutesBack);
    }
  });
  return walkingMinutes(office.db, villageId);
}
