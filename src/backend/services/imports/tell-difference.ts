import type { RegisteredPerson } from './registered-person.ts';
import type { PlaceBook } from './place-book.ts';

/** What differs between two states of a person, in the register's own words; null where nothing does. */
export function tellDifference(
  before: RegisteredPerson,
  after: RegisteredPerson,
  places: PlaceBook,
): { readonly was: string; readonly becomes: string } | null {
  if (fingerprint(before) === fingerprint(after)) return null;
  const old = readable(before, places);
  const now = readable(after, places);
  const differing = old.flatMap((text, index) => (text === now[index] ? [] : [index]));
  const pick = (texts: readonly string[]): string =>
    differing.flatMap((index) => texts[index] || '—').join('；');
  return { was: pick(old), becomes: pick(now) };
}

/** Order of words in a list is no difference, nor is the internal number of a need. */
function fingerprint({ elder, helper, ...known }: RegisteredPerson): string {
  return JSON.stringify([
    known.person,
    known.phones,
    known.temperaments.toSorted(),
    known.hobbies.toSorted(),
    elder && [
      elder.role,
      elder.careFlags.toSorted(),
      elder.needs.toSorted((one, other) => one.serviceCode.localeCompare(other.serviceCode)),
      elder.contacts,
    ],
    helper && [
      helper.role,
      helper.skills.toSorted(),
      helper.services.toSorted(),
      helper.availability.map((half) => `${String(half.weekday)}${half.slot}`).toSorted(),
    ],
  ]);
}

/** What a clerk can recognise without a table of codes: names, dates, places, numbers, free words. */
function readable(
  { person, phones, temperaments, hobbies, elder, helper }: RegisteredPerson,
  places: PlaceBook,
): string[] {
  return [
    person.name,
    person.idNumber ?? '',
    person.birthDate ?? '',
    places.nameOf(person.villageId),
    places.nameOf(person.groupId),
    places.nameOf(person.hamletId),
    phones.map((phone) => `${phone.owner ?? ''}${phone.number}`).join('、'),
    temperaments.join('、'),
    hobbies.join('、'),
    person.remark,
    elder?.role.healthWords ?? '',
    elder?.contacts.map((contact) => `${contact.name}${contact.phone ?? ''}`).join('、') ?? '',
    helper?.role.healthWords ?? '',
    helper?.skills.join('、') ?? '',
    helper ? String(helper.role.travelLimitMinutes) : '',
    helper ? String(helper.role.weeklyCapMinutes) : '',
    helper ? String(helper.role.maxElders) : '',
  ];
}
