import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { listLivePairs } from '../../db/stores/pairs-store.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { listRegisterPeople, type RegisterPerson } from '../../db/stores/register-lists-store.ts';
import { findPlaceLevel } from '../../db/stores/register-places-store.ts';
import type { NeedsListFacts, NeedsListLine } from '../../printing/agreements/compose-needs-list.ts';
import { type MaskedNames, maskNames } from '../../printing/mask-name.ts';
import type { PaperPerson } from '../../printing/paper-facts.ts';
import { availabilityWords, dayWords, needWords } from '../../printing/registers/register-words.ts';
import { serviceWord } from '../../printing/service-word.ts';
import { placeWords } from './agreement-facts-of.ts';

/**
 * What the people of a village ask for and offer; null where there is no such village. For the wall, who has not agreed
 * to be named stands as 3组 第7户, and no service says more than its everyday word.
 */
export function needsListFacts(
  db: ReadableDb,
  villageId: PlaceId,
  isPublic: boolean,
  today: CalendarDate,
): NeedsListFacts | null {
  const village = findPlaceLevel(db, villageId);
  if (!village) return null;
  const everybody = listRegisterPeople(db);
  const people = everybody.filter((person) => person.villageId === villageId && person.status === 'active');
  const profile = isPublic ? 'public' : 'internal';
  const names = maskNames(profile, {
    elders: people.filter(({ elder }) => elder !== null).map(onPaper),
    helpers: everybody.filter(({ helper }) => helper !== null).map(onPaper),
  });
  const helperOf = new Map(
    listLivePairs(db, { role: 'primary' }).map(({ elderId, helperId }) => [elderId, helperId]),
  );
  const byPlace = people.toSorted(inOrderOfPlace);
  return {
    townshipName: townshipName(db) ?? '',
    villageName: village.name,
    printedOn: dayWords(today),
    isPublic,
    needs: byPlace.flatMap((person) => needLines(person, isPublic, names, helperOf.get(person.personId))),
    helpers: byPlace.flatMap((person): NeedsListLine[] => {
      const { helper } = person;
      if (helper === null || helper.services.length === 0) return [];
      return [
        {
          place: isPublic ? groupWords(person) : placeWords(person),
          who: names.helper(person.personId),
          what: helper.services.map((code) => serviceWord(profile, code)).join('、'),
          further: helper.adHoc ? '随叫随到' : availabilityWords(helper.availability),
        },
      ];
    }),
    given: byPlace.flatMap((person): NeedsListLine[] => {
      const offers = person.elder === null ? [] : person.words('can_offer');
      if (offers.length === 0) return [];
      const place = isPublic ? groupWords(person) : placeWords(person);
      return [{ place, who: names.elder(person.personId), what: offers.join('、'), further: '' }];
    }),
  };
}

/** One line for an elder with all needs; on the wall a service is its everyday word and nothing closer. */
function needLines(
  person: RegisterPerson,
  isPublic: boolean,
  names: MaskedNames,
  helperId: PersonId | undefined,
): NeedsListLine[] {
  const needs = person.elder?.needs ?? [];
  if (needs.length === 0) return [];
  const spoken = needs.map((need) => {
    const [words = '', howOften = ''] = needWords([need]).split(' ');
    return `${isPublic ? serviceWord('public', need.serviceCode) : words} ${howOften}`;
  });
  return [
    {
      place: isPublic ? groupWords(person) : placeWords(person),
      who: names.elder(person.personId),
      what: spoken.join('，'),
      further: helperId === undefined ? '' : names.helper(helperId),
    },
  ];
}

/** On the wall the hamlet would tell who is not named. */
function groupWords({ groupNo }: RegisterPerson): string {
  return groupNo === null ? '' : `${groupNo}组`;
}

function onPaper(person: RegisterPerson): PaperPerson {
  const { personId, name, groupNo, hamletName, householdNo, consents } = person;
  return {
    personId,
    name,
    groupNo,
    hamletName,
    householdNo,
    consents,
    phones: person.phones.map(({ number }) => number),
  };
}

/** Who has no group or hamlet comes after those who have. */
const LAST = Number.MAX_SAFE_INTEGER;

function inOrderOfPlace(one: RegisterPerson, other: RegisterPerson): number {
  return (
    (one.groupNo ?? LAST) - (other.groupNo ?? LAST) ||
    (one.hamletId ?? LAST) - (other.hamletId ?? LAST) ||
    one.personId - other.personId
  );
}
