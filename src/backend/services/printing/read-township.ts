import type { HouseholdId, PersonId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLiveConsents } from '../../db/stores/consents-store.ts';
import { listContacts, listNeedParts } from '../../db/stores/elders-store.ts';
import { listHouseholds } from '../../db/stores/households-store.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { listPeople, type Person } from '../../db/stores/people-store.ts';
import { listPhones } from '../../db/stores/phones-store.ts';
import { listPlaces } from '../../db/stores/places-store.ts';
import { listNamedForElders, type NamedForElder } from '../../db/stores/village-contacts-store.ts';
import { KeptReading } from './readings.ts';

type TownshipReading = ReturnType<typeof read>;

const kept = new KeptReading<TownshipReading>('township');

/** All that paper asks of the registers, read once for all villages. */
export function readTownship(db: ReadableDb): TownshipReading {
  return kept.of(db, '', () => read(db));
}

function read(db: ReadableDb) {
  const people = listPeople(db);
  const memberWithGroup = new Map<HouseholdId, Person>();
  for (const person of people.toReversed())
    if (person.householdId !== null && person.groupId !== null)
      memberWithGroup.set(person.householdId, person);
  const namedByElder = new Map<string, NamedForElder>();
  for (const line of listNamedForElders(db).toReversed()) namedByElder.set(namedKey(line), line);
  return {
    placeById: new Map(listPlaces(db).map((place) => [place.id, place])),
    householdById: new Map(listHouseholds(db).map((household) => [household.id, household])),
    personById: new Map(people.map((person) => [person.id, person])),
    /** The first in each household of whom the group is known. */
    memberWithGroup,
    phones: listPhones(db),
    consents: listLiveConsents(db),
    contacts: listContacts(db),
    needParts: listNeedParts(db),
    /** By elder and role. */
    helperByPair: new Map(
      listLivePairs(db)
        .toReversed()
        .map(({ elderId, role, helperId }) => [`${String(elderId)} ${role}`, helperId]),
    ),
    /** The doctor or cadre who is named for this elder. */
    named: (elderId: PersonId, as: NamedForElder['as']): NamedForElder | undefined =>
      namedByElder.get(namedKey({ elderId, as })),
  };
}

function namedKey({ elderId, as }: Pick<NamedForElder, 'elderId' | 'as'>): string {
  return `${String(elderId)} ${as}`;
}
