import type { HalfDay } from '../../../shared/domain/availability.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { ServicePart } from '../../../shared/domain/service-part.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  type ElderRole,
  type FamilyContact,
  listContacts,
  listElders,
  listNeedIntervals,
  listNeedParts,
  listNeeds,
  type Need,
} from '../../db/stores/elders-store.ts';
import {
  type HelperRole,
  listAvailability,
  listHelpers,
  listOfferedServices,
} from '../../db/stores/helpers-store.ts';
import { listPeople, type Person } from '../../db/stores/people-store.ts';
import { listPhones, type Phone } from '../../db/stores/phones-store.ts';
import { listTraits } from '../../db/stores/traits-store.ts';
import type { RegisteredExtras } from './person-extras.ts';

/** Everything the registers hold of a person, as the importer compares it. */
export interface RegisteredPerson {
  person: Person;
  phones: readonly Phone[];
  temperaments: readonly string[];
  hobbies: readonly string[];
  elder: ElderEntry | null;
  helper: HelperEntry | null;
  /** Read only for people whom a row speaks of. */
  extras?: RegisteredExtras;
}

export interface ElderEntry {
  readonly role: ElderRole;
  readonly careFlags: readonly string[];
  readonly needs: readonly (Omit<Need, 'id'> & {
    readonly everyWeeks?: number;
    readonly parts?: readonly ServicePart[];
  })[];
  readonly contacts: readonly (FamilyContact & { readonly worksIn?: string })[];
}

export interface HelperEntry {
  readonly role: HelperRole;
  readonly skills: readonly string[];
  readonly services: readonly ServiceCode[];
  readonly availability: readonly HalfDay[];
}

/** Reads everybody. */
export function loadRegisteredPeople(db: ReadableDb): RegisteredPerson[] {
  const elderById = new Map(listElders(db).map((elder) => [elder.personId, elder]));
  const helperById = new Map(listHelpers(db).map((helper) => [helper.personId, helper]));
  const phones = listPhones(db);
  const temperaments = listTraits(db, 'temperament');
  const hobbies = listTraits(db, 'hobby');
  const skills = listTraits(db, 'skill');
  const careFlags = listTraits(db, 'care_flag');
  const needs = listNeeds(db);
  const everyWeeks = listNeedIntervals(db);
  const needParts = listNeedParts(db);
  const contacts = listContacts(db);
  const services = listOfferedServices(db);
  const availability = listAvailability(db);
  return listPeople(db).map((person) => {
    const elder = elderById.get(person.id);
    const helper = helperById.get(person.id);
    return {
      person,
      phones: phones.of(person.id),
      temperaments: temperaments.of(person.id),
      hobbies: hobbies.of(person.id),
      elder: elder
        ? {
            role: elder,
            careFlags: careFlags.of(person.id),
            needs: needs.of(person.id).map(({ id, serviceCode, timesPerWeek, minutes }) => ({
              serviceCode,
              timesPerWeek,
              minutes,
              everyWeeks: everyWeeks.get(id) ?? 1,
              parts: needParts
                .of(person.id)
                .filter((one) => one.serviceCode === serviceCode)
                .map(({ part }) => part),
            })),
            contacts: contacts.of(person.id),
          }
        : null,
      helper: helper
        ? {
            role: helper,
            skills: skills.of(person.id),
            services: services.of(person.id),
            availability: availability.of(person.id),
          }
        : null,
    };
  });
}
