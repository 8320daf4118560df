import type { PersonChange } from '../../../shared/domain/change.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb, SqlValue } from '../../db/connection.ts';
import { listChangeSetsOf, listEntriesOfPerson } from '../../db/stores/change-sets-store.ts';
import { findHouseholdNo } from '../../db/stores/households-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';
import { maskIdentityNumber } from '../../importers/mask-identity-number.ts';
import { type HistoryLine, linesOfEntries, type NamesOfNumbers } from './lines-of-entries.ts';

/** The history of one person, newest change first, field by field. */
export function changesOfPerson(db: ReadableDb, personId: PersonId): PersonChange[] {
  if (!findPerson(db, personId)) throw new Refusal('people.not-found');
  const names = namesOfNumbers(db);
  return listChangeSetsOf(db, personId).flatMap((set): PersonChange[] => {
    const lines: HistoryLine[] = linesOfEntries(listEntriesOfPerson(db, set.id, personId), names);
    return lines.length === 0 ? [] : [{ set, lines }];
  });
}

/** Words for what rows keep as numbers; what no longer exists is told by its number. */
function namesOfNumbers(db: ReadableDb): NamesOfNumbers {
  const placeById = new Map(listPlaces(db).map((place) => [place.id, place.name]));
  const of = (id: SqlValue, name: string | undefined): string => name ?? `#${String(id)}`;
  return {
    place: (id) => of(id, placeById.get(id as PlaceId)),
    household: (id) => of(id, findHouseholdNo(db, id as Parameters<typeof findHouseholdNo>[1])),
    person: (id) => of(id, findPerson(db, id as PersonId)?.name),
    idNumber: (text) => maskIdentityNumber(String(text)),
  };
}
