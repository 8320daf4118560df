import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { PairRole } from '../../../shared/domain/pairing.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLiveConsents } from '../../db/stores/consents-store.ts';
import { listContacts } from '../../db/stores/elders-store.ts';
import { listHouseholds } from '../../db/stores/households-store.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { listPeople, type Person } from '../../db/stores/people-store.ts';
import { listPhones } from '../../db/stores/phones-store.ts';
import { findPlace, listPlaces, townshipName } from '../../db/stores/places-store.ts';
import { listNamedForElders, type NamedForElder } from '../../db/stores/village-contacts-store.ts';
import { findPublishedRoster } from '../../db/stores/rosters-store.ts';
import { listVisits, type StoredVisit } from '../../db/stores/visits-store.ts';
import type {
  PaperElder,
  PaperHelpLine,
  PaperPerson,
  PaperVisit,
  VillageWeekFacts,
} from '../../printing/paper-facts.ts';
import { type VillageHelpLines, villageHelpLines } from './village-help-lines.ts';

/** What paper may know of a village's published week. Refused while nothing is published: drafts never print. */
export function loadVillageWeek(
  db: ReadableDb,
  weekStart: CalendarDate,
  villageId: PlaceId,
  today: CalendarDate,
): VillageWeekFacts {
  const roster = findPublishedRoster(db, villageId, weekStart);
  const villageName = findPlace(db, villageId)?.name ?? '';
  if (!roster) throw new Refusal('printing.not-published', { village: villageName, weekStart });
  const visits = listVisits(db, roster.id);
  if (visits.length === 0)
    throw new Refusal('printing.nothing-to-print', { village: villageName, weekStart });

  const village = villageHelpLines(db, villageId);
  const paper = paperPeople(db, today, village);
  const pairs = listLivePairs(db);
  const helperAs = (elderId: PersonId, role: PairRole): PersonId | null =>
    pairs.find((pair) => pair.elderId === elderId && pair.role === role)?.helperId ?? null;
  const elderIds = [...new Set(visits.map((visit) => visit.elderId))];
  const helperIds = new Set(visits.flatMap((visit) => visit.helpers.map((helper) => helper.helperId)));
  const company = elderIds.map((id) => ({
    id,
    primaryHelperId: helperAs(id, 'primary'),
    backupHelperId: helperAs(id, 'backup'),
  }));
  for (const { primaryHelperId, backupHelperId } of company) {
    if (primaryHelperId !== null) helperIds.add(primaryHelperId);
    if (backupHelperId !== null) helperIds.add(backupHelperId);
  }
  return {
    townshipName: townshipName(db) ?? '',
    villageName,
    weekStart,
    rosterVersion: roster.version,
    printedOn: today,
    stationPhone: village.station?.phone ?? null,
    leavePhone: village.leave?.phone ?? null,
    elders: company.map(({ id, ...helpers }) => ({ ...paper.elder(id), ...helpers })),
    helpers: [...helperIds].map((id) => paper.person(id)),
    visits: visits.map(toPaperVisit),
  };
}

function paperPeople(
  db: ReadableDb,
  today: CalendarDate,
  village: VillageHelpLines,
): {
  person: (id: PersonId) => PaperPerson;
  elder: (id: PersonId) => Omit<PaperElder, 'primaryHelperId' | 'backupHelperId'>;
} {
  const placeById = new Map(listPlaces(db).map((place) => [place.id, place]));
  const householdNoById = new Map(
    listHouseholds(db).map((household) => [household.id, household.householdNo]),
  );
  const personById = new Map(listPeople(db).map((person) => [person.id, person]));
  const phones = listPhones(db);
  const consents = listLiveConsents(db);
  const contacts = listContacts(db);
  const namedForElders = listNamedForElders(db);
  const named = (id: PersonId, as: NamedForElder['as']): PaperHelpLine | undefined =>
    namedForElders.find((line) => line.elderId === id && line.as === as);

  const known = (id: PersonId): Person => {
    const person = personById.get(id);
    if (!person) throw new Error(`A visit without its person: ${String(id)}`);
    return person;
  };
  const paperPerson = (id: PersonId): PaperPerson => {
    const person = known(id);
    return {
      personId: id,
      name: person.name,
      groupNo: person.groupId === null ? null : (placeById.get(person.groupId)?.groupNo ?? null),
      hamletName: person.hamletId === null ? null : (placeById.get(person.hamletId)?.name ?? null),
      householdNo: person.householdId === null ? null : (householdNoById.get(person.householdId) ?? null),
      phones: phones.of(id).map((phone) => phone.number),
      consents: new Set(consents.of(id).map((consent) => consent.purpose)),
    };
  };
  return {
    person: paperPerson,
    elder: (id) => {
      const { birthDate } = known(id);
      return {
        ...paperPerson(id),
        age: birthDate === null ? null : ageOn(birthDate, today),
        contacts: contacts.of(id),
        doctor: named(id, 'village_doctor') ?? village.doctor,
        cadre: named(id, 'cadre') ?? village.cadre,
      };
    },
  };
}

function toPaperVisit(visit: StoredVisit): PaperVisit {
  const { elderId, serviceCode, minutes, helpers, date, slot } = visit;
  if (date === null || slot === null) return { state: 'unfilled', elderId, serviceCode, minutes };
  return { state: 'planned', elderId, serviceCode, minutes, date, slot, helpers };
}
