import type { PersonId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findPerson, findPersonExtras, type Person } from '../../db/stores/people-store.ts';

/** The person, who must be known (`people.not-found`) and must not have been erased (`people.erased`). */
export function refuseUnknownOrErased(db: ReadableDb, personId: PersonId): Person {
  const person = findPerson(db, personId);
  if (!person) throw new Refusal('people.not-found');
  if (findPersonExtras(db, personId)?.erasedOn) throw new Refusal('people.erased');
  return person;
}
