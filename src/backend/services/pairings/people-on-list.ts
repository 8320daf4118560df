import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { NamedPerson } from '../../../shared/domain/pairing-proposal.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';

/** Looks people up by id; throws for an id that is nobody's, which a foreign key rules out. */
export function peopleOnList(db: ReadableDb, today: CalendarDate): (id: PersonId) => NamedPerson {
  const placeNames = new Map<PlaceId, string>(listPlaces(db).map((place) => [place.id, place.name]));
  const personById = new Map(listPeople(db).map((person) => [person.id, person]));
  return (id) => {
    const person = personById.get(id);
    if (!person) throw new Error(`No person ${String(id)}`);
    return {
      name: person.name,
      villageId: person.villageId,
      villageName: placeNames.get(person.villageId) ?? '',
      hamletName: person.hamletId === null ? null : (placeNames.get(person.hamletId) ?? null),
      age: person.birthDate === null ? null : ageOn(person.birthDate, today),
    };
  };
}
