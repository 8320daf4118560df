import { halfDayIndex } from '../../../shared/domain/availability.ts';
import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { HelperLoad } from '../../../shared/domain/roster.ts';
import { addDays, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import {
  type HelperRole,
  listAbsences,
  listAvailability,
  listHelperExtras,
  listHelpers,
} from '../../db/stores/helpers-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import { listPhones } from '../../db/stores/phones-store.ts';
import { listServedMinutes, type StoredVisit } from '../../db/stores/visits-store.ts';
import { freeHalfDays } from '../../planning/free-half-days.ts';
import type { WeekNames } from './visits-shown.ts';

/** Weeks before this one over which loads are kept even, this one not counted. */
export const WEEKS_BEFORE = 3;

/**
 * What the week asks of each helper, by id: of every active helper of the village, and of whoever else has a visit in it.
 * Who comes only when asked is not rostered, and stands here only with a visit.
 */
export function helperLoads(
  db: ReadableDb,
  { villageId, weekStart }: { readonly villageId: PlaceId; readonly weekStart: CalendarDate },
  visits: readonly StoredVisit[],
  names: WeekNames,
): HelperLoad[] {
  const phones = listPhones(db);
  const availability = listAvailability(db);
  const absences = listAbsences(db);
  const extras = listHelperExtras(db);
  const past = pastMinutes(db, weekStart);
  const inWeek = loadsOfVisits(visits);
  return rosteredHelpers(db, villageId, weekStart, new Set(inWeek.keys())).map((helper): HelperLoad => {
    const { personId } = helper;
    const endedOn = extras.get(personId)?.endedOn ?? null;
    return {
      helperId: personId,
      name: names.person(personId),
      ...(inWeek.get(personId) ?? { visits: 0, minutes: 0, travelMinutes: 0 }),
      weeklyCapMinutes: helper.weeklyCapMinutes,
      dailyCapMinutes: helper.dailyCapMinutes,
      hamletName: names.homeOf(personId),
      phone: phones.of(personId)[0]?.number ?? null,
      freeHalfDays: freeHalfDays(availability.of(personId), weekStart, {
        absences: absences.of(personId),
        endedOn,
      })
        .map(halfDayIndex)
        .toSorted((one, other) => one - other),
      pastMinutes: past.get(personId) ?? 0,
    };
  });
}

/** Active helpers of a village who are rostered in a week, and those who are named, by id. */
export function rosteredHelpers(
  db: ReadableDb,
  villageId: PlaceId,
  weekStart: CalendarDate,
  named: ReadonlySet<PersonId> = new Set(),
): HelperRole[] {
  const extras = listHelperExtras(db);
  const roles = listHelpers(db);
  const known = new Set(roles.map(({ personId }) => personId));
  const isRostered = (id: PersonId): boolean => {
    const person = findPerson(db, id);
    const { adHoc = false, endedOn = null } = extras.get(id) ?? {};
    if (person?.villageId !== villageId || person.status !== 'active') return false;
    return !adHoc && (endedOn === null || endedOn >= weekStart);
  };
  // Whoever gave the role up keeps the visits in ink.
  const gone = [...named].filter((id) => !known.has(id)).map(withoutRole);
  return [...roles.filter(({ personId }) => named.has(personId) || isRostered(personId)), ...gone].sort(
    (one, other) => one.personId - other.personId,
  );
}

const withoutRole = (personId: PersonId): HelperRole => ({
  personId,
  category: 'neighbour',
  healthWords: '',
  travelMeans: 'walk',
  travelLimitMinutes: 0,
  weeklyCapMinutes: 0,
  dailyCapMinutes: 0,
  maxElders: 0,
});

function loadsOfVisits(
  visits: readonly StoredVisit[],
): Map<PersonId, Pick<HelperLoad, 'visits' | 'minutes' | 'travelMinutes'>> {
  const loads = new Map<PersonId, Pick<HelperLoad, 'visits' | 'minutes' | 'travelMinutes'>>();
  for (const { helpers, minutes } of visits) {
    for (const { helperId, travelMinutes } of helpers) {
      const load = loads.get(helperId) ?? { visits: 0, minutes: 0, travelMinutes: 0 };
      loads.set(helperId, {
        visits: load.visits + 1,
        minutes: load.minutes + minutes,
        travelMinutes: load.travelMinutes + travelMinutes,
      });
    }
  }
  return loads;
}

/** Service minutes of the published weeks before this one. */
function pastMinutes(db: ReadableDb, weekStart: CalendarDate): ReadonlyMap<PersonId, number> {
  const sums = new Map<PersonId, number>();
  const span = { fromMonday: addDays(weekStart, -7 * WEEKS_BEFORE), beforeMonday: weekStart };
  for (const { helperId, minutes } of listServedMinutes(db, span)) {
    sums.set(helperId, (sums.get(helperId) ?? 0) + minutes);
  }
  return sums;
}
