import type { PersonId } from '../../../shared/domain/ids.ts';
import { indexKnownPeople, type KnownPeople } from '../../importers/match-existing.ts';
import type { PlaceBook } from './place-book.ts';
import type { RegisteredPerson } from './registered-person.ts';

/** The people of the registers while an import goes on. */
export interface PeopleBook {
  readonly get: (id: PersonId) => RegisteredPerson;
  /** Adds somebody new, or takes note of what changed; `before` where it tells more than the book does. */
  readonly remember: (person: RegisteredPerson, before?: RegisteredPerson) => void;
  /** Everybody as of now, in the form in which rows are matched. */
  readonly index: () => KnownPeople;
}

/** `onRemembered` is told of each entry before and after; before is undefined for somebody new. */
export function openPeopleBook(
  people: readonly RegisteredPerson[],
  places: PlaceBook,
  onRemembered: (before: RegisteredPerson | undefined, after: RegisteredPerson) => void,
): PeopleBook {
  const byId = new Map(people.map((registered) => [registered.person.id, registered]));
  return {
    get: (id) => {
      const registered = byId.get(id);
      if (!registered) throw new Error(`No person ${String(id)}`);
      return registered;
    },
    remember: (registered, before = byId.get(registered.person.id)) => {
      onRemembered(before, registered);
      byId.set(registered.person.id, registered);
    },
    index: () =>
      indexKnownPeople(
        [...byId.values()].map(({ person, phones, elder, helper }) => ({
          personId: person.id,
          name: person.name,
          villageName: places.nameOf(person.villageId),
          idNumber: person.idNumber,
          idStatus: person.idStatus,
          birthDate: person.birthDate,
          birthPrecision: person.birthPrecision,
          groupNo: places.groupNoOf(person.groupId),
          hamletName: person.hamletId === null ? null : places.nameOf(person.hamletId),
          householdNo: places.householdNoOf(person.householdId),
          phoneNumbers: phones.map((phone) => phone.number),
          isElder: elder !== null,
          isHelper: helper !== null,
        })),
      ),
  };
}
