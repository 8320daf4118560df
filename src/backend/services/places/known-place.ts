import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findPerson, findPersonExtras, type Person } from '../../db/stores/people-store.ts';
import { findPlace, findVillageOf, type StoredPlace } from '../../db/stores/places-store.ts';

/** A living place; refused where there is none, and where it was merged into another. */
export function knownPlace(db: ReadableDb, id: PlaceId): StoredPlace {
  const place = findPlace(db, id);
  if (place?.mergedIntoId !== null) throw new Refusal('places.not-found');
  return place;
}

export function knownVillage(db: ReadableDb, id: PlaceId): StoredPlace {
  const place = knownPlace(db, id);
  if (place.level !== 'village') throw new Refusal('places.wrong-level');
  return place;
}

/** Refused unless the hamlet lies in the village (null: nothing to refuse). */
export function checkHamletOf(db: ReadableDb, hamletId: PlaceId | null, villageId: PlaceId): void {
  if (hamletId === null) return;
  if (knownPlace(db, hamletId).level !== 'hamlet') throw new Refusal('places.wrong-level');
  if (findVillageOf(db, hamletId) !== villageId) throw new Refusal('places.other-village');
}

/** Somebody of the registers; refused of nobody, and of whom was erased. */
export function knownPerson(db: ReadableDb, id: PersonId): Person {
  const person = findPerson(db, id);
  if (!person) throw new Refusal('people.not-found');
  if (findPersonExtras(db, id)?.erasedOn) throw new Refusal('people.erased');
  return person;
}
