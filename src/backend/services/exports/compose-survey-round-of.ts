import type { RegisterDocument } from '../../../shared/contract/exports.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { buildTravelTable, type TravelTable } from '../../../solver/index.ts';
import { townshipName } from '../../db/stores/places-store.ts';
import { listRegisterPeople, type RegisterPerson } from '../../db/stores/register-lists-store.ts';
import { findPlaceLevel } from '../../db/stores/register-places-store.ts';
import { listSurveyedPeople } from '../../db/stores/survey-store.ts';
import { listWalkingLinks } from '../../db/stores/walking-links-store.ts';
import { groupBy } from '../../printing/group-by.ts';
import { dayWords } from '../../printing/registers/register-words.ts';
import {
  composeSurveyRound,
  type SurveyDoor,
  type SurveyProgress,
} from '../../printing/survey-rounds/compose-survey-round.ts';
import type { Office } from '../office.ts';
import { phoneOf, placeWords } from './agreement-facts-of.ts';
import { orderDoors, type RouteDoor } from './survey-route.ts';

/** From this age on somebody is asked; an elder of the register whose age nobody knows is asked too. */
const ASKED_FROM_AGE = 60;

interface Door extends RouteDoor {
  /** Every elder at home there, the oldest first. */
  readonly elders: readonly RegisterPerson[];
  /** Those of them who are still to be asked. */
  readonly toAsk: readonly RegisterPerson[];
}

/**
 * 走访单 of a village: elders whom no survey has reached, in the order of their doors. Who is away for long or has died
 * is neither asked nor counted. Refused where nobody is left to ask (`exports.nothing-to-write`).
 */
export function composeSurveyRoundOf({ db, clock }: Office, villageId: PlaceId | null): RegisterDocument {
  const { today } = clock();
  const village = villageId === null ? undefined : findPlaceLevel(db, villageId);
  const surveyed = listSurveyedPeople(db);
  const doors = doorsOf(
    listRegisterPeople(db).filter((person) => person.villageId === villageId && isMeant(person, today)),
    (person) => surveyed.has(person.personId),
  );
  const table = buildTravelTable(listWalkingLinks(db));
  const round = orderDoors(
    doors.filter(({ toAsk }) => toAsk.length > 0),
    table,
  );
  if (village === undefined || round.length === 0) throw new Refusal('exports.nothing-to-write');
  return composeSurveyRound({
    townshipName: townshipName(db) ?? '',
    villageName: village.name,
    printedOn: dayWords(today),
    progress: progressOf(doors),
    doors: round.map((door, index) => doorOnPaper(door, minutesTo(door, round[index - 1], table), today)),
  });
}

function isMeant({ elder, status, birthDate }: RegisterPerson, today: CalendarDate): boolean {
  return (
    elder !== null && status === 'active' && (birthDate === null || ageOn(birthDate, today) >= ASKED_FROM_AGE)
  );
}

/** One for each household; somebody without one has a door of their own. */
function doorsOf(
  people: readonly RegisterPerson[],
  isAsked: (person: RegisterPerson) => boolean,
): readonly Door[] {
  const byAge = people.toSorted((one, other) =>
    (one.birthDate ?? '9') < (other.birthDate ?? '9') ? -1 : Number(one.birthDate !== other.birthDate),
  );
  const doors = groupBy(byAge, ({ householdId, personId }) =>
    householdId === null ? `person ${String(personId)}` : `household ${String(householdId)}`,
  );
  return [...doors.values()].flatMap((elders) => {
    const [first] = elders;
    if (first === undefined) return [];
    const { hamletId, hamletName, groupNo, householdNo } = first;
    return [
      {
        ...{ hamletId, hamletName, groupNo, householdNo },
        elders,
        toAsk: elders.filter((elder) => !isAsked(elder)),
      },
    ];
  });
}

/** By group, those without one last; a door is done when everybody there was asked. */
function progressOf(doors: readonly Door[]): SurveyProgress[] {
  return [...groupBy(doors, ({ groupNo }) => groupNo)]
    .toSorted(([one], [other]) => (one ?? Number.MAX_VALUE) - (other ?? Number.MAX_VALUE))
    .map(([groupNo, ofGroup]) => ({
      groupNo,
      doorsDone: ofGroup.filter(({ toAsk }) => toAsk.length === 0).length,
      doors: ofGroup.length,
      eldersAsked: ofGroup.reduce((sum, { elders, toAsk }) => sum + elders.length - toAsk.length, 0),
      elders: ofGroup.reduce((sum, { elders }) => sum + elders.length, 0),
    }));
}

function minutesTo(door: Door, before: Door | undefined, table: TravelTable): SurveyDoor['walk'] {
  return before === undefined ? null : table.walkingMinutes(before.hamletId, door.hamletId);
}

function doorOnPaper(door: Door, walk: SurveyDoor['walk'], today: CalendarDate): SurveyDoor {
  const [first] = door.toAsk;
  return {
    place: first === undefined ? '' : placeWords(first),
    householdNo: door.householdNo ?? '',
    walk,
    elders: door.toAsk.map((elder) => ({
      name: elder.name,
      age: elder.birthDate === null ? null : ageOn(elder.birthDate, today),
      phone: phoneOf(elder),
    })),
  };
}
